using System.Text.RegularExpressions;

namespace Conformance.Judging.Comparisons;

/// <summary>A text of a record without what is another in every run: ids, timestamps, nonces, signatures, places in a body and its beginning.</summary>
internal static partial class Settled
{
    public static string Of(string text) => Volatile().Replace(text, "#");

    // Hex with hyphens; a timestamp, encoded or not; a run of 16 or more letters and digits that has a digit.
    [GeneratedRegex("""
        [0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}
        |\d{4}-\d{2}-\d{2}T\d{2}(?::|%3A|%253A)\d{2}(?::|%3A|%253A)\d{2}Z
        |(?=[A-Za-z+/]*[0-9])[A-Za-z0-9+/]{16,}=*
        |(?<=[Pp]osition(?:InLine:)?\ )\d+
        |(?<=It\ begins\ ')[\s\S]*
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Volatile();
}
