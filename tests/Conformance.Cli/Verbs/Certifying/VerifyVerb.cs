using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;
using Conformance.Reporting.Folders;
using Conformance.Reporting.Manifests;
using Conformance.Reporting.Verifying;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Verifies a run's folder offline: hashes, signature, and every verdict and report made again.</summary>
internal static class VerifyVerb
{
    public static Command Command()
    {
        var run = new Argument<string>("RUN") { Description = RecordedRun.Help };
        var key = new Option<string?>("--key") { Description = "Public key (PEM) of whose signature there must be.", HelpName = "FILE" };
        var command = new Command("verify", "Check a run's files and signature, and judge every recorded exchange again, offline.") { run, key };
        command.SetAction(parsed => Verify(parsed.GetValue(run)!, parsed.GetValue(key)));
        return command;
    }

    private static int Verify(string reference, string? keyFile)
    {
        using var key = KeyFile.Read(keyFile, SigningKey.OfPem);
        var verification = Verifier.Verify(new VerificationRequest
        {
            Folder = Folder(reference),
            Edition = EditionLoader.Load(Home.Edition),
            SuiteVersion = SuiteAgent.Version,
            Key = key,
        });
        VerifyScreen.Show(verification);
        return verification.IsIntact ? 0 : 1;
    }

    private static string Folder(string reference)
    {
        // A bundle that lost its record is one to verify still.
        if (File.Exists(Path.Combine(reference, ManifestWriter.FileName)))
        {
            return Path.GetFullPath(reference);
        }

        try
        {
            return RunReference.Find(Home.Reports, reference);
        }
        catch (FileNotFoundException absent)
        {
            throw new UsageException(absent.Message);
        }
    }
}
