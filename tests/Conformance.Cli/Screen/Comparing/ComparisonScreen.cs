using Conformance.Judging.Answers;
using Conformance.Judging.Comparisons;
using Conformance.Model.Specification;
using Conformance.Reporting.Comparisons;

namespace Conformance.Cli.Screen;

/// <summary>A comparison on the console: a short line a difference, the outcome last.</summary>
internal static class ComparisonScreen
{
    private const int MostLines = 25;
    private const int MostNames = 4;
    private const int LongestText = 120;

    public static void Show(Comparison comparison, Edition edition)
    {
        Terminal.Line($"first:  {ComparisonTexts.Run(comparison.First, edition)}");
        Terminal.Line($"second: {ComparisonTexts.Run(comparison.Second, edition)}");
        foreach (var remark in comparison.Remarks)
        {
            Terminal.Line($"note: {remark.En}");
        }

        foreach (var kind in comparison.Differences.GroupBy(d => d.Kind))
        {
            Terminal.Line("");
            Terminal.Line($"{ComparisonTexts.Title(kind.Key).En}: {kind.Count()}");
            kind.Take(MostLines).ToList().ForEach(d => Terminal.Line("  " + Line(d, edition)));
            if (kind.Count() > MostLines)
            {
                Terminal.Line($"  … and {kind.Count() - MostLines} more (all of them: --out FILE.md or FILE.html)");
            }
        }

        Terminal.Line("");
        Terminal.Line(ComparisonTexts.Outcome(comparison).En);
    }

    private static string Line(Difference one, Edition edition) =>
        ComparisonTexts.Requirement(one, edition)
        + Checks(one.Checks)
        + $": {Shown.Of(one.Before, LongestText)} → {Shown.Of(one.After, LongestText)}"
        + (one.Cases.Count > 0 ? $" [{ComparisonTexts.Cases(one)}]" : "");

    private static string Checks(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        <= MostNames => $" {string.Join(", ", names)}",
        var many => $" {many} checks",
    };
}
