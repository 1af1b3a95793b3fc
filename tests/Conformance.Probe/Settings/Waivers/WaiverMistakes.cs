using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Waivers;

/// <summary>How a mistake in a waiver file is told: the entry's number and member, file and line, and what the entry is about.</summary>
internal static class WaiverMistakes
{
    private const string Word = "waiver ";

    /// <summary>True for the key of a mistake that is made here, of our own words.</summary>
    public static bool IsKey(string key) => key.StartsWith(Word, StringComparison.Ordinal);

    public static void AddTo(this MistakeList mistakes, WaiverEntry entry, string member, Entry at, string message) =>
        mistakes.Add($"{Word}{entry.Number} {member}".TrimEnd(), at.Source, entry.Title.Length == 0 ? message : $"{entry.Title}: {message}");
}
