using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CliWrap;

namespace Conformance.Benchmarks.Programs;

/// <summary>The reference endpoint as a process of its own, with the same keys each time and nothing remembered of earlier ones.</summary>
internal sealed partial class Served : IAsyncDisposable
{
    private const string Seed = "7";
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<string> lines = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task running;

    private Served(Checkout checkout, int latency) => running = Cli.Wrap(checkout.RunScript)
        .WithArguments(["serve", "--seed", Seed, "--latency", $"{latency}"])
        .WithEnvironmentVariables(Checkout.Clean(new Dictionary<string, string?>()))
        .WithStandardOutputPipe(PipeTarget.ToDelegate(Note))
        .WithStandardErrorPipe(PipeTarget.ToDelegate(lines.Enqueue))
        .WithValidation(CommandResultValidation.None)
        .ExecuteAsync(CancellationToken.None, stop.Token);

    public string Url { get; private set; } = "";

    /// <summary>The keys it tells to export.</summary>
    public Dictionary<string, string?> Variables { get; private set; } = [];

    public static async Task<Served> StartAsync(Checkout checkout, int latency)
    {
        var served = new Served(checkout, latency);
        await Task.WhenAny(served.ready.Task, served.running);
        if (!served.ready.Task.IsCompleted)
        {
            throw new InvalidOperationException("serve ended: " + string.Join(Environment.NewLine, served.lines));
        }

        served.Url = served.lines.Select(l => Address().Match(l)).First(m => m.Success).Value;
        served.Variables = served.lines.Select(l => Export().Match(l)).Where(m => m.Success).ToDictionary(m => m.Groups[1].Value, m => (string?)m.Groups[2].Value);
        return served;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private void Note(string line)
    {
        lines.Enqueue(line);
        // The last thing it prints.
        if (line.Contains("curl -i", StringComparison.Ordinal))
        {
            ready.TrySetResult();
        }
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+/")]
    private static partial Regex Address();

    [GeneratedRegex("^export ([A-Za-z_]+)='([^']*)'$")]
    private static partial Regex Export();
}
