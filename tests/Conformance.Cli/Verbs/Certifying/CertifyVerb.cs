using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;
using Conformance.Reporting.Manifests;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Runs the whole suite for a certificate, and signs the bundle it leaves.</summary>
internal static class CertifyVerb
{
    private const string Source = "option or variable";

    public static Command Command()
    {
        var options = new RunArguments();
        var key = new Option<string?>("--key") { Description = "Private key (PEM) to sign the bundle with; ./run.sh keygen makes one.", HelpName = "FILE" };
        var command = new Command("certify", "Run the whole suite for a certificate: every row judged or declared not applicable, reports, manifest, signature.") { key };
        options.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(options.Read(parsed), parsed.GetValue(key), options.Again(parsed), ct));
        return command;
    }

    private static async Task<int> RunAsync(RunOptions options, string? keyFile, string again, CancellationToken ct)
    {
        var asked = options with { Settings = options.Settings with { ForCertificate = true } };
        DemandWhole(asked);
        using var key = KeyFile.Read(keyFile, SigningKey.OfPrivatePem);
        return await RunVerb.RunAsync(asked, again, outcome => Conclude(outcome, key), ct);
    }

    private static int Conclude(RunOutcome outcome, SigningKey? key)
    {
        if (outcome.Summary.ExitCode != 0)
        {
            CertificateScreen.ShowRefused(outcome);
            return outcome.Summary.ExitCode;
        }

        if (key is not null)
        {
            DetachedJws.Write(key, outcome.Folder);
        }

        CertificateScreen.ShowGranted(outcome, key?.Thumbprint);
        return 0;
    }

    /// <exception cref="SettingsException">Options that a certificate refuses, together with what is wrong with the configuration.</exception>
    private static void DemandWhole(RunOptions options)
    {
        IReadOnlyList<SettingsMistake> refused =
        [
            .. options.Only.Select(glob => Refused("--only", $"'{glob}': a certificate needs the whole suite; take --only and CONFORMANCE_ONLY away")),
            .. options.RerunFailed is null ? Array.Empty<SettingsMistake>() : [Refused("--rerun-failed", "a certificate needs the whole suite; take --rerun-failed away")],
            .. options.Shard is null ? Array.Empty<SettingsMistake>()
                : [Refused("--shard", $"'{options.Shard.Text}': a certificate needs the whole suite; take --shard and {ShardRequest.Variable} away")],
            .. options.Faults.Select(fault => Refused("--fault", $"'{fault}': a certificate is of an endpoint without faults of ours; take --fault away")),
        ];
        if (refused.Count == 0)
        {
            return;
        }

        try
        {
            RunPreparation.Of(options with { Faults = [], Shard = null });
        }
        catch (SettingsException wrong)
        {
            throw new SettingsException([.. refused, .. wrong.Mistakes]);
        }

        throw new SettingsException(refused);
    }

    private static SettingsMistake Refused(string option, string message) => new() { Key = option, Source = Source, Message = message };
}
