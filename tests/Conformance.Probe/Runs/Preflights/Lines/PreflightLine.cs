using Conformance.Model.Specification;

namespace Conformance.Probe.Runs;

/// <summary>One thing a preflight looked at.</summary>
/// <param name="Grade">How it stands.</param>
/// <param name="Topic">What was looked at, in a word or two.</param>
/// <param name="Fact">What was seen; no sentence, the same in both languages.</param>
/// <param name="Advice">What it means and what mends it; empty where there is nothing to do.</param>
public sealed record PreflightLine(PreflightGrade Grade, LocalText Topic, string Fact, params IReadOnlyList<LocalText> Advice)
{
    internal static LocalText Both(string zh, string en) => new() { Zh = zh, En = en };
}
