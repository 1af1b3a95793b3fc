using System.Diagnostics;
using System.Text.Json;
using CliWrap.EventStream;
using Conformance.SelfTests.Shell;

namespace Conformance.SelfTests.Fleets;

/// <summary>A fleet as a real process, watched while it goes on.</summary>
internal sealed record FleetProcess(int ExitCode, IReadOnlyList<string> Lines, JsonDocument? Fleet)
{
    public string Output => string.Join(Environment.NewLine, Lines);

    public IReadOnlyList<JsonElement> Endpoints => [.. Fleet!.RootElement.GetProperty("endpoints").EnumerateArray()];

    public JsonElement Endpoint(string name) => Endpoints.Single(e => e.GetProperty("name").GetString() == name);

    /// <summary>Names in the order in which the endpoints ended.</summary>
    public IReadOnlyList<string> Ended => [.. Lines.Where(l => l.Length > 0 && char.IsAsciiDigit(l[0]) && l.Contains(": ", StringComparison.Ordinal) && l.Contains("(exit ", StringComparison.Ordinal))
        .Select(l => l[(l.IndexOf(' ', StringComparison.Ordinal) + 1)..l.IndexOf(':', StringComparison.Ordinal)])];

    /// <param name="folder">Gets the fleet in <c>out</c>.</param>
    /// <param name="environment">Variables.</param>
    /// <param name="onEnded">Called when the first endpoint has ended, with the id of the process.</param>
    /// <param name="arguments">After <c>fleet</c>.</param>
    public static async Task<FleetProcess> RunAsync(
        TempFolder folder, IReadOnlyDictionary<string, string?> environment, Func<int, Task> onEnded, params string[] arguments)
    {
        var lines = new List<string>();
        var (id, code) = (0, -1);
        await foreach (var told in SuiteProcess.Command(environment, ["fleet", .. arguments, "--out", folder.Sub("out")]).ListenAsync())
        {
            switch (told)
            {
                case StartedCommandEvent started:
                    id = started.ProcessId;
                    break;
                case StandardOutputCommandEvent { Text: var line }:
                    lines.Add(line);
                    await (line.StartsWith("1/", StringComparison.Ordinal) ? onEnded(id) : Task.CompletedTask);
                    break;
                case StandardErrorCommandEvent { Text: var line }:
                    lines.Add(line);
                    break;
                case ExitedCommandEvent exited:
                    code = exited.ExitCode;
                    break;
            }
        }

        var file = folder.Sub("out/fleet.json");
        return new FleetProcess(code, lines, File.Exists(file) ? JsonDocument.Parse(await File.ReadAllBytesAsync(file)) : null);
    }

    public static async Task SignalAsync(int processId, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{processId}"]);
        await kill.WaitForExitAsync();
    }
}
