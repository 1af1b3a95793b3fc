using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>Where two verdicts on one case differ.</summary>
internal static class VerdictChanges
{
    private const string None = "none";

    /// <param name="place">The case.</param>
    /// <param name="before">The verdict as recorded.</param>
    /// <param name="after">The verdict now; null where the edition has no such case, which is no change of a verdict.</param>
    public static IEnumerable<VerdictChange> Between(string place, Verdict before, Verdict? after)
    {
        if (after is null)
        {
            return [];
        }

        var (old, now) = (Checks(before), Checks(after));
        IEnumerable<VerdictChange> all =
        [
            new(place, "verdict", Word(before.Status), Word(after.Status)),
            new(place, "reason", before.Reason ?? None, after.Reason ?? None),
            new(place, "missingKey", before.MissingKey ?? None, after.MissingKey ?? None),
            .. old.Keys.Union(now.Keys).Select(name => new VerdictChange(place, name, old.GetValueOrDefault(name, None), now.GetValueOrDefault(name, None))),
            // Where checks came or went, their order says nothing more.
            .. old.Keys.ToHashSet().SetEquals(now.Keys) ? [new VerdictChange(place, "order of checks", Names(before), Names(after))] : Array.Empty<VerdictChange>(),
        ];
        return [.. all.Where(c => c.Before != c.After)];
    }

    private static Dictionary<string, string> Checks(Verdict verdict) => verdict.Checks.GroupBy(c => c.Name)
        .ToDictionary(g => g.Key, g => string.Join(" and ", g.Select(Text)));

    private static string Text(CheckResult check) => $"{Word(check.Status)} ({Word(check.Level)}: expected {check.Expected}, got {check.Actual})";

    private static string Names(Verdict verdict) => string.Join(", ", verdict.Checks.Select(c => c.Name));

    private static string Word(Enum value) => char.ToLowerInvariant($"{value}"[0]) + $"{value}"[1..];
}
