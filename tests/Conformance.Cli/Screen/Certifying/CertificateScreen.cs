using Conformance.Reporting.Manifests;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Screen;

/// <summary>The last lines of <c>certify</c>.</summary>
internal static class CertificateScreen
{
    public static void ShowGranted(RunOutcome outcome, string? thumbprint)
    {
        var manifest = ManifestWriter.Read(File.ReadAllBytes(Path.Combine(outcome.Folder, ManifestWriter.FileName)));
        Terminal.Line("");
        Terminal.Line($"certified: {manifest.Certificate} by {manifest.Edition.Id}");
        Terminal.Line(thumbprint is null
            ? "not signed: give --key private.pem, which ./run.sh keygen makes"
            : $"signed: {DetachedJws.FileName} by the key {thumbprint}");
        Terminal.Line($"Whoever has the folder can check it: ./run.sh verify {outcome.Folder}{(thumbprint is null ? "" : " --key public.pem")}");
        Terminal.Line("Copy it to where it is kept: of the runs under reports/ only the last 20 stay.");
    }

    public static void ShowRefused(RunOutcome outcome)
    {
        Terminal.Line("");
        Terminal.Line($"not certified, and nothing signed: the verdict is {outcome.Summary.Verdict} (exit {outcome.Summary.ExitCode})");
    }
}
