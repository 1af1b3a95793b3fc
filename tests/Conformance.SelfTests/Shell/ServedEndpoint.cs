using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CliWrap;

namespace Conformance.SelfTests.Shell;

/// <summary>A real <c>serve</c> process, as a user starts it in another terminal.</summary>
internal sealed partial class ServedEndpoint : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly ConcurrentQueue<string> lines = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Task running;

    private ServedEndpoint(IEnumerable<string> options, TaskCompletionSource ready) => running = SuiteProcess
        .Command(new Dictionary<string, string?>(), ["serve", "--port", "0", .. options])
        .WithStandardOutputPipe(PipeTarget.ToDelegate(line =>
        {
            lines.Enqueue(line);
            // The last thing it prints.
            if (line.Contains("curl -i", StringComparison.Ordinal))
            {
                ready.TrySetResult();
            }
        }))
        .ExecuteAsync(CancellationToken.None, stop.Token);

    public IReadOnlyList<string> Lines => [.. lines];

    public string Url => Lines.Select(l => Address().Match(l)).First(m => m.Success).Value;

    /// <summary>What it tells to export.</summary>
    public Dictionary<string, string?> Variables => Lines.Select(l => Export().Match(l)).Where(m => m.Success).ToDictionary(m => m.Groups[1].Value, m => (string?)m.Groups[2].Value);

    public static async Task<ServedEndpoint> StartAsync(params string[] options)
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var served = new ServedEndpoint(options, ready);
        await Task.WhenAny(ready.Task, served.running).WaitAsync(Patience);
        return ready.Task.IsCompleted ? served : throw new InvalidOperationException(string.Join(Environment.NewLine, served.lines));
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+/")]
    private static partial Regex Address();

    [GeneratedRegex("^export ([A-Za-z_]+)='([^']*)'$")]
    private static partial Regex Export();
}
