using Conformance.Probe.Exchanges;
using Conformance.Probe.Settings;
using Conformance.ReferenceEndpoint;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>A run prepared only to be looked at; an embedded endpoint is started just to learn its accounts, and sent nothing.</summary>
internal static class Planned
{
    public static async Task<RunPreparation> OfAsync(RunOptions options, CancellationToken ct)
    {
        var prepared = RunPreparation.Of(options);
        if (!prepared.Settings.IsEmbedded)
        {
            return Shown(prepared, prepared.Settings);
        }

        await using var host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = prepared.Edition }, ct);
        return Shown(prepared, prepared.Settings.WithEmbedded(host.Settings));
    }

    private static RunPreparation Shown(RunPreparation prepared, SuiteSettings settings) =>
        prepared with { Settings = Redactors.Shown(prepared.Edition, settings) };
}
