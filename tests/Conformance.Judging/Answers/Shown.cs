using System.Text;

namespace Conformance.Judging.Answers;

/// <summary>Texts of an answer as a report or a console may show them: cut to a length, control characters spelt out.</summary>
internal static class Shown
{
    public static string Of(string text, int longest)
    {
        var cut = text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + "…";
        return cut.Any(char.IsControl)
            ? cut.Aggregate(new StringBuilder(), (shown, c) => char.IsControl(c) ? shown.Append($"\\u{(int)c:x4}") : shown.Append(c)).ToString()
            : cut;
    }
}
