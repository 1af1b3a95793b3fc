namespace Conformance.Probe.Settings.Mistakes;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
public static class Nearest
{
    /// <summary>Null when no candidate is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates) => All(word, candidates).FirstOrDefault();

    /// <summary>Every candidate that is near, the nearest first.</summary>
    public static IEnumerable<string> All(string word, IEnumerable<string> candidates) => candidates
        .Select(c => (Candidate: c, Distance: Contains(c, word) ? 1 : Distance(word.ToUpperInvariant(), c.ToUpperInvariant())))
        .Where(c => c.Distance <= Math.Min(Math.Max(2, word.Length / 3), c.Candidate.Length - 1))
        .OrderBy(c => c.Distance)
        .Select(c => c.Candidate);

    /// <summary>A piece of a long name, such as Secret of AccessKeySecret.</summary>
    private static bool Contains(string candidate, string word) =>
        word.Length >= 5 && candidate.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Levenshtein's: letters added, dropped or changed.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
