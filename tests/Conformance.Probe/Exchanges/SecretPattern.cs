using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Probe.Exchanges;

/// <summary>
/// A secret of which any character may be escaped in any way: writers differ in what they escape, and a secret with one character escaped in
/// another way than we thought of is still readable by anyone.
/// </summary>
internal static class SecretPattern
{
    private static readonly Dictionary<string, string> Named = new()
    {
        ["&"] = "amp",
        ["<"] = "lt",
        [">"] = "gt",
        ["\""] = "quot",
        ["'"] = "apos",
    };

    /// <summary>To be matched against bytes read as Latin-1; its one group is what is to be masked.</summary>
    /// <param name="secret">What must not be read.</param>
    /// <param name="kept">How many characters of it may stay.</param>
    public static Regex Of(string secret, int kept)
    {
        var characters = secret.EnumerateRunes().Select(r => $"(?:{string.Join('|', Spellings(r))})").ToList();
        return new Regex($"{string.Concat(characters.Take(kept))}({string.Concat(characters.Skip(kept))})", RegexOptions.CultureInvariant);
    }

    private static IEnumerable<string> Spellings(Rune rune)
    {
        var text = rune.ToString();
        var bytes = Encoding.UTF8.GetBytes(text);
        yield return Regex.Escape(Encoding.Latin1.GetString(bytes));

        // %2B, and %252B where it was encoded again.
        yield return string.Concat(bytes.Select(b => $"%(?:25)*{AnyCase(b.ToString("X2", CultureInfo.InvariantCulture))}"));
        yield return string.Concat(text.Select(unit => @"\\u" + AnyCase(((int)unit).ToString("X4", CultureInfo.InvariantCulture))));
        yield return $"&#0*{rune.Value};";
        yield return $"&#[xX]0*{AnyCase(rune.Value.ToString("X", CultureInfo.InvariantCulture))};";
        if (Named.TryGetValue(text, out var name))
        {
            yield return $"&{name};";
        }

        if (text is "/" or "\"" or "\\" or "'")
        {
            yield return @"\\" + Regex.Escape(text);
        }
    }

    private static string AnyCase(string hex) => $"(?i:{hex})";
}
