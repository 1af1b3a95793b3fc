namespace Conformance.Judging;

/// <summary>One thing that judging a record again found otherwise.</summary>
/// <param name="Place">The case, or the run again of one.</param>
/// <param name="What"><c>verdict</c>, <c>reason</c>, <c>missingKey</c>, the name of a check, or <c>order of checks</c>.</param>
/// <param name="Before">As recorded.</param>
/// <param name="After">As judged now.</param>
public sealed record VerdictChange(string Place, string What, string Before, string After)
{
    public override string ToString() => $"{Place} {What}: {Before} → {After}";
}
