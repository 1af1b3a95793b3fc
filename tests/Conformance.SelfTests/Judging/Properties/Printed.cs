using System.Text;
using Conformance.Judging.Answers;
using Conformance.Model.Verdicts;

namespace Conformance.SelfTests.JudgingTests.Properties;

/// <summary>What a failing property shows, and compares by.</summary>
internal static class Printed
{
    /// <summary>The text as a C# literal, so that an example can be pasted into a test.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c is '"' or '\\' ? shown.Append('\\').Append(c) : c is < ' ' or > '~' ? shown.Append($"\\u{(int)c:x4}") : shown.Append(c);
        }

        return shown.Append('"').ToString();
    }

    /// <summary>The bytes one character each, as Latin-1 reads them.</summary>
    public static string Of(byte[] bytes) => $"Latin-1 {Of(Encoding.Latin1.GetString(bytes))}";

    public static string Of(AnswerNode node) => $"{Of(node.Name)} {node.Kind} {Of(node.Value)} [{string.Join(", ", node.Children.Select(Of))}]";

    public static string Of(Verdict verdict) => $"{verdict.Status} '{verdict.Reason}' '{verdict.MissingKey}'\n"
        + string.Join('\n', verdict.Checks.Select(c => $"{c.Name} {c.Level} {c.Status}: expected {c.Expected}, got {c.Actual}"));
}
