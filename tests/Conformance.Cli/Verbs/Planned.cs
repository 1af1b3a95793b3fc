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
            return prepared;
        }

        await using var host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = prepared.Edition }, ct);
        return prepared with { Settings = prepared.Settings.WithEmbedded(host.Settings) };
    }
}
