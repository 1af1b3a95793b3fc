using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Waivers;

namespace Conformance.Probe.Settings.Mistakes;

/// <summary>Collects mistakes, so that all are shown at once, and keeps secrets out of them.</summary>
internal sealed class MistakeList
{
    private const int ShortestOpaque = 16;

    private readonly List<SettingsMistake> mistakes = [];

    public void Add(Entry entry, string message) => Add(entry.Key, entry.Source, message);

    public void Add(string key, string source, string message) =>
        mistakes.Add(new SettingsMistake { Key = key, Source = source, Message = message });

    /// <param name="secrets">Texts that are masked wherever they slipped into a mistake, in a key or a message.</param>
    /// <exception cref="SettingsException">There is at least one mistake.</exception>
    public void ThrowIfAny(IEnumerable<string> secrets)
    {
        if (mistakes.Count > 0)
            throw new SettingsException(Masked(secrets));
    }

    /// <summary>All of them so far, as they may be shown.</summary>
    public IReadOnlyList<SettingsMistake> Masked(IEnumerable<string> secrets)
    {
        IReadOnlyList<string> masked = [.. secrets.Where(s => s.Length >= 6).OrderByDescending(s => s.Length)];
        return [.. mistakes.Select(m => Masked(m, [.. masked, .. m.Key.Split(':').Where(LooksSecret)]))];
    }

    // Someone who mistakes where a secret goes may put it where a key belongs. Of a file the key is its path, which is none.
    private static bool LooksSecret(string segment) => segment.Length >= ShortestOpaque && !WaiverMistakes.IsKey(segment) && segment.IndexOfAny(['/', '\\']) < 0
        && (segment.Contains(' ', StringComparison.Ordinal)
            || (segment.Any(char.IsAsciiDigit) && segment.Any(char.IsAsciiLetterLower) && segment.Any(char.IsAsciiLetterUpper)));

    private static SettingsMistake Masked(SettingsMistake mistake, IReadOnlyList<string> masked) => mistake with
    {
        Key = Masked(mistake.Key, masked),
        Source = Masked(mistake.Source, masked),
        Message = Masked(mistake.Message, masked),
    };

    private static string Masked(string text, IReadOnlyList<string> secrets) =>
        secrets.Aggregate(text, (shown, secret) => shown.Replace(secret, "…", StringComparison.Ordinal));
}
