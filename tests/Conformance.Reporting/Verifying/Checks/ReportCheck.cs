using Conformance.Reporting.Files;
using Conformance.Reporting.Manifests;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Verifying;

/// <summary>Holds the reports of a folder against what its record gives: an edited one is found even where the manifest was made anew.</summary>
internal static class ReportCheck
{
    public static void Of(IReadOnlyList<ReportFile> reports, string folder, Manifest? manifest, VerificationLog log)
    {
        var alike = 0;
        foreach (var report in reports)
        {
            var path = Path.Combine(folder, report.Path);
            if (!File.Exists(path))
            {
                Absent(report.Path, manifest, log);
                continue;
            }

            using var made = new MemoryStream();
            report.Write(made);
            var has = File.ReadAllBytes(path);
            var difference = FirstDifference.Between(has, made.ToArray());
            alike += difference is null ? 1 : 0;
            log.Differ(difference is null ? [] : [$"{report.Path}: not what the record gives, {difference}"]);
        }

        log.Note($"{alike} of {reports.Count} reports made again from the record, byte for byte the same");
    }

    // What the manifest lists and is not there was named already.
    private static void Absent(string path, Manifest? manifest, VerificationLog log)
    {
        if (path == SummaryWriter.FileName && manifest is null)
        {
            log.Differ($"{path}: not in the folder; ./run.sh report writes the reports of a killed run");
        }
        else if (manifest?.Files.Any(f => f.Path == path) != true)
        {
            log.Note($"{path}: not in the folder, nor in a manifest");
        }
    }
}
