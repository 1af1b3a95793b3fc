using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Html;

/// <summary>How a state is shown: by a sign, a word and a colour, so that none of them is needed.</summary>
/// <param name="Name">Its style class and filter.</param>
/// <param name="Sign">One character.</param>
/// <param name="Word">In both languages.</param>
public sealed record Mark(string Name, string Sign, LocalText Word)
{
    public static Mark Passed { get; } = new("passed", "✓", Words.Status(CaseStatus.Passed));

    public static Mark Warned { get; } = new("warned", "!", new LocalText { Zh = "通过，有警告", En = "passed with warnings" });

    public static Mark Failed { get; } = new("failed", "✗", Words.Status(CaseStatus.Failed));

    public static Mark Observed { get; } = new("observed", "○", Words.Status(CaseStatus.Observed));

    /// <summary>Every mark, the gravest first.</summary>
    public static IReadOnlyList<Mark> All { get; } =
    [
        Failed, Of(CaseStatus.Waived), Of(CaseStatus.NotRun), Warned, Of(CaseStatus.NotExercised), Of(CaseStatus.NotApplicable), Observed, Passed,
    ];

    public static Mark Of(CaseRecord record) => Of(record.Verdict.Status, record.Verdict.Checks.Any(c => c.Status == CheckStatus.Warning));

    public static Mark Of(CaseStatus status, bool isWarned = false) => status switch
    {
        CaseStatus.Passed => isWarned ? Warned : Passed,
        CaseStatus.Failed => Failed,
        CaseStatus.Waived => new("waived", "≈", Words.Status(status)),
        CaseStatus.NotExercised => new("notExercised", "–", Words.Status(status)),
        CaseStatus.NotApplicable => new("notApplicable", "⊘", Words.Status(status)),
        CaseStatus.NotRun => new("notRun", "?", Words.Status(status)),
        CaseStatus.Observed => Observed,
        _ => throw new InvalidOperationException($"no mark for the status {status}"),
    };

    public static Mark Of(CheckStatus status) => status switch
    {
        CheckStatus.Passed => Passed,
        CheckStatus.Failed => Failed,
        CheckStatus.Warning => Warned,
        CheckStatus.Observed => Observed,
        _ => throw new InvalidOperationException($"no mark for the check status {status}"),
    };

    /// <param name="word">A verdict's word (contract §2).</param>
    public static Mark OfVerdict(string word) => word switch
    {
        "conformant" => new(Passed.Name, Passed.Sign, Words.Verdict(word)),
        "conformantWithDeviations" => new("waived", Of(CaseStatus.Waived).Sign, Words.Verdict(word)),
        "nonconformant" => new(Failed.Name, Failed.Sign, Words.Verdict(word)),
        "error" => new(Warned.Name, Warned.Sign, Words.Verdict(word)),
        _ => new(Warned.Name, Of(CaseStatus.NotRun).Sign, Words.Verdict(word)),
    };

    /// <summary>The gravest of several; null for none.</summary>
    public static Mark? Gravest(IEnumerable<Mark> marks) => marks.MinBy(m => Rank(m));

    private static int Rank(Mark mark) => All.Select((m, i) => (m, i)).First(m => m.m.Name == mark.Name).i;
}
