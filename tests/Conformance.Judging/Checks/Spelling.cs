namespace Conformance.Judging.Checks;

/// <summary>Tells a code of the table that is misspelt from another code.</summary>
internal static class Spelling
{
    private const int Slips = 2;

    /// <summary>True when at most two letters make the difference; case and spaces around do not count.</summary>
    public static bool IsNear(string written, string meant)
    {
        var (one, other) = (written.Trim().ToUpperInvariant(), meant.ToUpperInvariant());
        return Math.Abs(one.Length - other.Length) <= Slips && Distance(one, other) <= Slips;
    }

    /// <summary>Levenshtein's, one row of its table at a time.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
