using Conformance.Judging;
using Conformance.Judging.Comparisons;
using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Reporting.Comparisons;

/// <summary>The words of a comparison that console, Markdown and HTML share.</summary>
public static class ComparisonTexts
{
    public static LocalText Title(DifferenceKind kind) => kind switch
    {
        DifferenceKind.NewlyFailing => Text("新失败", "Newly failing"),
        DifferenceKind.LostCheck => Text("丢失的检查（前一次执行过，后一次没有）", "Lost checks (judged in the first run, not in the second)"),
        DifferenceKind.NoLongerExercised => Text("不再执行的要求", "No longer exercised"),
        DifferenceKind.NewlyPassing => Text("新通过", "Newly passing"),
        DifferenceKind.NewlyExercised => Text("新执行的要求", "Newly exercised"),
        DifferenceKind.NewlyWaived => Text("新豁免", "Newly waived"),
        DifferenceKind.NewWarning => Text("新警告", "New warnings"),
        DifferenceKind.GoneWarning => Text("消失的警告", "Warnings gone"),
        DifferenceKind.ChangedFinding => Text("实际值有变化的不符合项", "Findings with another actual"),
        DifferenceKind.ChangedObservation => Text("有变化的观察结果", "Observations changed"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "say here how this kind of difference is called"),
    };

    /// <summary>The outcome in one sentence.</summary>
    public static LocalText Outcome(Comparison comparison)
    {
        int Count(DifferenceKind kind) => comparison.Differences.Where(d => d.Kind == kind).Sum(d => d.Checks.Count);
        var (failing, lost) = (Count(DifferenceKind.NewlyFailing), Count(DifferenceKind.LostCheck));
        return (comparison.ExitCode, comparison.Differences.Count) switch
        {
            (1, _) => Text($"变差：新失败 {failing} 项检查，丢失 {lost} 项检查（退出码 1）", $"worse: {failing} checks newly failing, {lost} lost (exit 1)"),
            (_, 0) => Text("没有差异（退出码 0）", "no difference (exit 0)"),
            _ => Text("没有变差（退出码 0）", "not worse (exit 0)"),
        };
    }

    /// <summary>A run in one line: id, time, and its verdict where this edition can give it.</summary>
    public static string Run(RunRecord record, Edition edition)
    {
        var verdict = record.Header.EditionSha256 == edition.Sha256 ? RunVerdict.Of(record, edition) : null;
        return $"{record.Header.RunId}, {record.Header.StartedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC"
            + (verdict is null ? "" : $", {verdict.Word} (exit {verdict.ExitCode})");
    }

    /// <summary>The requirement with its row.</summary>
    public static string Requirement(Difference difference, Edition edition) =>
        edition.Has(difference.Requirement) && edition[difference.Requirement].Row is { } row ? $"{difference.Requirement} ({row.Row})" : difference.Requirement;

    /// <summary>The cases without the name of their requirement.</summary>
    public static string Cases(Difference difference) => string.Join(", ", difference.Cases.Select(c => c[(difference.Requirement.Length + 1)..]));

    private static LocalText Text(string zh, string en) => new() { Zh = zh, En = en };
}
