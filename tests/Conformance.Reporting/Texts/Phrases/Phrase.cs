using System.Text;

namespace Conformance.Reporting.Texts;

/// <summary>
/// A sentence with places for what differs, in both languages: <c>{a}</c> takes any text as it is, <c>{a*}</c> a phrase, <c>{a;}</c> and
/// <c>{a,}</c> phrases joined by semicolons or commas. A place stands once in each language.
/// </summary>
internal sealed class Phrase(string en, string zh)
{
    private readonly Lazy<Segments> english = new(() => Segments.Of(en));
    private readonly Lazy<Segments> chinese = new(() => Segments.Of(zh));

    /// <summary>True when the sentence begins with one of these.</summary>
    public bool Is(params IEnumerable<string> beginnings) => beginnings.Any(b => en.StartsWith(b, StringComparison.Ordinal));

    /// <summary>The same sentence with something before it.</summary>
    public Phrase Behind(string english, string chinese) => new(english + en, chinese + zh);

    /// <summary>The sentence in Chinese; null where the text is another sentence, or a phrase within it is not known.</summary>
    /// <param name="text">English, as the suite says it.</param>
    /// <param name="inner">Tells a phrase within it; null where it is none.</param>
    public string? Chinese(string text, Func<string, string?> inner)
    {
        if (Values(text) is not { } values)
        {
            return null;
        }

        var told = new StringBuilder(chinese.Value.Literals[0]);
        foreach (var (place, literal) in chinese.Value.Places.Zip(chinese.Value.Literals.Skip(1)))
        {
            if (Value(place, values[place], inner) is not { } value)
            {
                return null;
            }

            told.Append(value).Append(literal);
        }

        return told.ToString();
    }

    private static string? Value(string place, string value, Func<string, string?> inner) => place[^2] switch
    {
        '*' => inner(value),
        ';' => Listed(value.Split("; "), "；", inner),
        ',' => Listed(value.Split(", "), "，", inner),
        _ => value,
    };

    // The last of a list may have been cut to a length; the first says whether it is a list of phrases at all.
    private static string? Listed(string[] parts, string separator, Func<string, string?> inner) => inner(parts[0]) is { } first
        ? string.Join(separator, parts.Skip(1).Select(p => inner(p) ?? $"“{p}”").Prepend(first))
        : null;

    private Dictionary<string, string>? Values(string text)
    {
        var (literals, places) = (english.Value.Literals, english.Value.Places);
        if (!text.StartsWith(literals[0], StringComparison.Ordinal) || !text.EndsWith(literals[^1], StringComparison.Ordinal))
        {
            return null;
        }

        var values = new Dictionary<string, string>();
        var from = literals[0].Length;
        for (var i = 0; i < places.Count; i++)
        {
            var literal = literals[i + 1];
            var at = i == places.Count - 1 ? text.Length - literal.Length : text.IndexOf(literal, from, StringComparison.Ordinal);
            if (at < from)
            {
                return null;
            }

            values[places[i]] = text[from..at];
            from = at + literal.Length;
        }

        return from == text.Length ? values : null;
    }

    /// <summary>What stands around the places, one more than there are places.</summary>
    private sealed record Segments(IReadOnlyList<string> Literals, IReadOnlyList<string> Places)
    {
        public static Segments Of(string template)
        {
            var (literals, places, from) = (new List<string>(), new List<string>(), 0);
            for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', from))
            {
                literals.Add(template[from..open]);
                from = template.IndexOf('}', open) + 1;
                places.Add(template[open..from]);
            }

            return new Segments([.. literals, template[from..]], places);
        }
    }
}
