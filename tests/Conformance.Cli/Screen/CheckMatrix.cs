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

    public static void Show(Summary summary)
    {
        var table = new Table().Border(TableBorder.None).AddColumn(Column("row").RightAligned()).AddColumn(Column("requirement"))
            .AddColumn(Column("cases")).AddColumn(Column("result"));
        foreach (var (head, _) in Columns)
        {
            table.AddColumn(Column(head));
        }

        foreach (var requirement in summary.Requirements.Where(r => r.Cases.Count > 0))
        {
            var judged = requirement.Cases.Count(c => c.Status == CaseStatus.Passed);
            table.AddRow(
            [
                new Text(requirement.Row?.ToString(null, null) ?? ""), new Text(requirement.Id), new Text($"{judged}/{requirement.Cases.Count}"),
                Result(requirement.Status), .. Columns.Select(c => Cell(requirement, c.Check)),
            ]);
        }

        Terminal.Out.Write(table);
        Terminal.Line(string.Join("  ", Columns.Select(c => $"{c.Head} {c.Check}")) + "    + passed  X failed  ! warning  o observed");
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

    private static Text Cell(RequirementSummary requirement, string check)
    {
        var found = requirement.Cases.SelectMany(c => c.Checks).Where(k => k.Name == check).Select(k => k.Status).ToHashSet();
        return found.Contains(CheckStatus.Failed) ? new Text("X", new Style(Color.Red))
            : found.Contains(CheckStatus.Warning) ? new Text("!", new Style(Color.Yellow))
            : found.Contains(CheckStatus.Passed) ? new Text("+", new Style(Color.Green))
            : new Text(found.Contains(CheckStatus.Observed) ? "o" : "");
    }
}
