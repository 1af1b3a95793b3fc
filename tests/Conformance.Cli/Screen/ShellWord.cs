namespace Conformance.Cli.Screen;

/// <summary>Texts in commands that people copy.</summary>
internal static class ShellWord
{
    /// <summary>The text as one word of a shell.</summary>
    public static string Of(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || "-_./:=".Contains(c)) ? text : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
