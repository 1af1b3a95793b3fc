using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Cli.Verbs;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Reporting.Allure;
using Conformance.Reporting.Files;
using Conformance.Reporting.Folders;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Sites;

/// <summary>A site that Allure made of a run.</summary>
/// <param name="Page">Path of its one page.</param>
/// <param name="Results">How many results it shows.</param>
/// <param name="Runs">How many runs its trend covers, this one included.</param>
internal sealed record AllureSite(string Page, int Results, int Runs)
{
    // Allure's charts show ten.
    private const int Earlier = 9;

    /// <param name="run">What the site is about.</param>
    /// <param name="output">Its folder; what is there is replaced.</param>
    /// <param name="ct">Ends Node.</param>
    /// <exception cref="IOException">Node failed; the message holds what it said.</exception>
    public static async Task<AllureSite> MakeAsync(RecordedRun run, string output, CancellationToken ct)
    {
        var edition = EditionLoader.Load(Home.Edition);
        var scratch = Directory.CreateTempSubdirectory("conformance-allure-").FullName;
        try
        {
            var results = Write(AllureReport.Files(ReportInput.Of(run.Record, edition)), Path.Combine(scratch, "run"));
            var earlier = EarlierRuns.Of(run.Folder, run.Record.Header, Earlier);
            Clear(output);
            await MakeAsync(Job(run.Record.Header, results, output, scratch, [.. earlier.Select((r, i) => Point(r, edition, scratch, i))]), ct);
            var shown = Directory.EnumerateFiles(results, "*-result.json").Count();
            return new AllureSite(Path.Combine(output, "index.html"), shown, earlier.Count + 1);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static string Write(IEnumerable<ReportFile> files, string folder)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = File.Create(path);
            file.Write(stream);
        }

        return Path.Combine(folder, AllureReport.Folder);
    }

    private static JsonObject Point(RunRecord earlier, Edition edition, string scratch, int number) => new()
    {
        ["name"] = earlier.Header.RunId,
        ["startedAt"] = earlier.Header.StartedAt.ToString("O", CultureInfo.InvariantCulture),
        ["results"] = Write(
            AllureReport.Outcomes(ReportInput.Of(earlier, edition)), Path.Combine(scratch, number.ToString(CultureInfo.InvariantCulture))),
    };

    private static JsonObject Job(RunHeader header, string results, string output, string scratch, JsonNode[] earlier) => new()
    {
        ["name"] = $"{header.Endpoint.Name} {header.RunId}",
        ["results"] = results,
        ["output"] = output,
        ["scratch"] = scratch,
        ["earlier"] = new JsonArray(earlier),
    };

    private static void Clear(string output)
    {
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static async Task MakeAsync(JsonObject job, CancellationToken ct)
    {
        var start = new ProcessStartInfo(NodePackages.Program(Environment.GetEnvironmentVariable("PATH") ?? "")!)
        {
            ArgumentList = { Path.Combine(Home.Folder, "tests", "allure", "site.mjs") },
            RedirectStandardInput = true,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start) ?? throw new IOException("Node could not be started");
        await using var stopped = ct.Register(() => node.Kill(entireProcessTree: true));
        var said = Task.WhenAll(node.StandardOutput.ReadToEndAsync(CancellationToken.None), node.StandardError.ReadToEndAsync(CancellationToken.None));
        await node.StandardInput.WriteAsync(job.ToJsonString(JsonSerializerOptions.Web));
        node.StandardInput.Close();
        await node.WaitForExitAsync(CancellationToken.None);
        var output = string.Concat(await said).Trim();
        if (node.ExitCode != 0 || !File.Exists(Path.Combine((string)job["output"]!, "index.html")))
        {
            throw new IOException($"tests/allure/site.mjs ended with {node.ExitCode} and made no site: {output}");
        }
    }
}
