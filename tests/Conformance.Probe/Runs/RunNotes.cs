using System.Collections.Concurrent;

namespace Conformance.Probe.Runs;

/// <summary>Things a person should know that change no verdict; from many threads, each once.</summary>
public sealed class RunNotes
{
    private readonly ConcurrentDictionary<string, int> notes = new();

    /// <summary>In no particular order.</summary>
    public IReadOnlyList<string> All => [.. notes.Keys.Order(StringComparer.Ordinal)];

    public void Add(string? note)
    {
        if (note is not null)
        {
            notes.TryAdd(note, 0);
        }
    }
}
