using System.Text;

namespace Conformance.Judging.Answers;

/// <summary>Texts of an answer as a report or a console may show them: cut to a length, control characters spelt out.</summary>
public static class Shown
{
    /// <param name="text">What a peer sent.</param>
    /// <param name="longest">Characters at most, those spelt out included; what is cut ends in an ellipsis.</param>
    public static string Of(string text, int longest)
    {
        var spelt = Spelt(Cut(text, longest));
        return text.Length > longest || spelt.Length > longest ? Cut(spelt, longest) + "…" : spelt;
    }

    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    private static string Spelt(string text) => text
        .Aggregate(new StringBuilder(), (shown, c) => char.IsControl(c) ? shown.Append($"\\u{(int)c:x4}") : shown.Append(c)).ToString();
}
