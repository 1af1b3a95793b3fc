using Conformance.Model.Verdicts;
using Conformance.Reporting.Summaries;
using Spectre.Console;

namespace Conformance.Cli.Screen;

/// <summary>Requirements × checks at a glance, the worst of each requirement's cases in each cell.</summary>
internal static class CheckMatrix
{
    private static readonly (string Head, string Check)[] Columns =
    [
        ("st", CheckNames.Status), ("co", CheckNames.Code), ("me", CheckNames.Message), ("na", CheckNames.Names), ("id", CheckNames.RequestId),
        ("if", CheckNames.RequestIdForm), ("ho", CheckNames.HostId), ("fo", CheckNames.Format), ("ct", CheckNames.ContentType), ("sh", CheckNames.Shape),
        ("da", CheckNames.NoResultData), ("cp", CheckNames.Compact), ("se", CheckNames.NoSecret), ("sd", CheckNames.SameData),
    ];

    // Below this width the number of cases and the word of the result give way: the colour of the checks says it.
    private const int Wide = 100;
    private const int LongestIdWhenNarrow = 34;

    public static void Show(Summary summary)
    {
        var shown = summary.Requirements.Where(r => r.Cases.Count > 0).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        var isWide = Terminal.Out.Profile.Width >= Wide;
        var columns = Columns.Where(c => shown.Any(r => r.Cases.Any(k => k.Checks.Any(x => x.Name == c.Check)))).ToList();
        var table = new Table().Border(TableBorder.None).AddColumn(Column("#").RightAligned()).AddColumn(Column("requirement"));
        foreach (var head in (isWide ? ["cases", "result"] : Array.Empty<string>()).Concat(columns.Select(c => c.Head)))
        {
            table.AddColumn(Column(head));
        }

        foreach (var requirement in shown)
        {
            table.AddRow([.. Heading(requirement, isWide), .. columns.Select(c => Cell(summary, requirement, c.Check))]);
        }

        Terminal.Out.Write(table);
        Terminal.Line($"+ passed  X failed  {(summary.Waivers.Count > 0 ? "w waived  " : "")}! warning  o observed");
        foreach (var line in columns.Select(c => $"{c.Head} {c.Check}").Chunk(5))
        {
            Terminal.Line(string.Join("  ", line));
        }
    }

    private static IEnumerable<Text> Heading(RequirementSummary requirement, bool isWide)
    {
        var id = isWide || requirement.Id.Length <= LongestIdWhenNarrow ? requirement.Id : requirement.Id[..(LongestIdWhenNarrow - 1)] + "…";
        yield return new Text(requirement.Row?.ToString(null, null) ?? "");
        yield return new Text(id);
        if (isWide)
        {
            var judged = requirement.Cases.Count(c => c.Status is CaseStatus.Passed or CaseStatus.Observed);
            yield return new Text($"{judged}/{requirement.Cases.Count}");
            yield return Result(requirement.Status);
        }
    }

    private static TableColumn Column(string head) => new(new Text(head)) { Padding = new Padding(0, 0, 1, 0), NoWrap = true };

    private static Text Result(CaseStatus status) => status switch
    {
        CaseStatus.Passed => new Text("passed", new Style(Color.Green)),
        CaseStatus.Failed => new Text("FAILED", new Style(Color.Red)),
        CaseStatus.Waived => new Text("waived", new Style(Color.Yellow)),
        CaseStatus.Observed => new Text("observed"),
        CaseStatus.NotApplicable => new Text("n/a"),
        CaseStatus.NotRun => new Text("not run", new Style(Color.Yellow)),
        _ => new Text("not exercised", new Style(Color.Yellow)),
    };

    private static Text Cell(Summary summary, RequirementSummary requirement, string check)
    {
        var made = requirement.Cases.SelectMany(c => c.Checks.Where(k => k.Name == check), (c, k) => (Check: k, IsWaived: summary.IsWaived(c.Id, k))).ToList();
        var found = made.Where(m => !m.IsWaived).Select(m => m.Check.Status).ToHashSet();
        return found.Contains(CheckStatus.Failed) ? new Text("X", new Style(Color.Red))
            : made.Exists(m => m.IsWaived) ? new Text("w", new Style(Color.Yellow))
            : found.Contains(CheckStatus.Warning) ? new Text("!", new Style(Color.Yellow))
            : found.Contains(CheckStatus.Passed) ? new Text("+", new Style(Color.Green))
            : new Text(found.Contains(CheckStatus.Observed) ? "o" : "");
    }
}
