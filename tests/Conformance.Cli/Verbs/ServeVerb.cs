using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint;
using Conformance.ReferenceEndpoint.Variations;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Runs the reference endpoint alone until it is told to stop.</summary>
internal static class ServeVerb
{
    public static Command Command()
    {
        var port = new Option<int>("--port") { Description = "Loopback port; 0 for a free one.", HelpName = "N" };
        var fault = new Option<string[]>("--fault") { Description = "A fault to serve with; may come again.", HelpName = "NAME" };
        var variation = new Option<string[]>("--variation")
        {
            Description = "A legal way to be different, such as string-to-sign-told; may come again.",
            HelpName = "NAME",
        };
        var latency = new Option<int>("--latency") { Description = "Milliseconds to wait before every answer.", HelpName = "MS" };
        var seed = new Option<int?>("--seed")
        {
            Description = "Give the accounts the same keys at each start, so that recorded requests can be sent again; for benchmarks, since anybody can work them out.",
            HelpName = "N",
        };
        var command = new Command("serve", "Run the reference endpoint alone, with ready-to-use credentials.") { port, fault, variation, latency, seed };
        command.SetAction((parsed, ct) => ServeAsync(
            parsed.GetValue(port),
            [.. Variations(parsed.GetValue(variation) ?? []), .. RunPreparation.FaultsOf(parsed.GetValue(fault) ?? [])],
            TimeSpan.FromMilliseconds(Math.Max(0, parsed.GetValue(latency))),
            parsed.GetValue(seed),
            ct));
        return command;
    }

    private static async Task<int> ServeAsync(int port, IReadOnlyList<Alteration> alterations, TimeSpan latency, int? seed, CancellationToken ct)
    {
        if (port is < 0 or > 65535)
        {
            throw new UsageException($"--port: expected 0 to 65535, got {port}");
        }

        var options = new ReferenceOptions
        {
            Edition = EditionLoader.Load(Home.Edition),
            Port = port,
            Alterations = alterations,
            Latency = latency,
            Seed = seed,
        };
        await using var host = await StartAsync(options, ct);
        ServeScreen.Show(host);
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ct);
        }
        catch (OperationCanceledException)
        {
            Terminal.Line("stopped");
        }

        return 0;
    }

    private static IEnumerable<Alteration> Variations(IEnumerable<string> names) => names.Select(name => VariationCatalogue.Find(name)
        ?? throw new UsageException($"--variation: there is no variation '{name}'; there are {string.Join(", ", VariationCatalogue.All.Select(v => v.Name))}"));

    private static async Task<ReferenceHost> StartAsync(ReferenceOptions options, CancellationToken ct)
    {
        try
        {
            return await ReferenceHost.StartAsync(options, ct);
        }
        catch (IOException taken)
        {
            throw new UsageException($"--port: {options.Port} cannot be used: {taken.Message}");
        }
    }
}
