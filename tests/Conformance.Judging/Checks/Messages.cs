using System.Text.RegularExpressions;
using Conformance.Model.Specification;

namespace Conformance.Judging.Checks;

/// <summary>Compares messages as the rules allow: quotes, apostrophes, spaces, a final stop and case do not count.</summary>
internal static partial class Messages
{
    private const string QuotesAndApostrophes = "“”„‟″‶＂‘’‚‛′‵＇`´«»\"";

    /// <summary>True when the message is the row's, a longer one of IncompleteSignature and a name in the empty quotes included.</summary>
    public static bool AreEqual(ErrorRow row, string actual)
    {
        var expected = Normalise(row.Description);
        var came = Normalise(actual);
        return came == expected
            || (row.Code == "IncompleteSignature" && came.StartsWith(expected, StringComparison.Ordinal))
            || (HasEmptyQuotes(row) && EmptyQuotes().Replace(expected, "'\0'") == QuotedName().Replace(came, "'\0'", 1));
    }

    /// <summary>True when the message speaks of the parameter as a whole word; TimeStamp is Timestamp.</summary>
    public static bool Names(string message, string parameter) =>
        Words().Matches(message).Any(w => w.Value.Equals(parameter, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when the message leaves out the name exactly as the table prints it, with empty quotes.</summary>
    public static bool LeavesNameOut(ErrorRow row, string message) => HasEmptyQuotes(row) && Normalise(message) == Normalise(row.Description);

    private static bool HasEmptyQuotes(ErrorRow row) => EmptyQuotes().IsMatch(Normalise(row.Description));

    private static string Normalise(string message)
    {
        var quotes = string.Concat(message.Select(c => QuotesAndApostrophes.Contains(c) ? '\'' : c));
        return Spaces().Replace(quotes, " ").Trim().TrimEnd('.', '。', '．').TrimEnd().ToLowerInvariant();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("' ?'")]
    private static partial Regex EmptyQuotes();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex QuotedName();

    [GeneratedRegex(@"[\p{L}\p{N}_\-]+(\.[\p{L}\p{N}_\-]+)*")]
    private static partial Regex Words();
}
