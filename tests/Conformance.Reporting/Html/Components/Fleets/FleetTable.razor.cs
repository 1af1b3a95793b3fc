using System.Globalization;
using System.Net;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Fleets;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>Endpoints by rows at a glance.</summary>
public sealed partial class FleetTable
{
    // What of the requirements beyond the table is told, the gravest first; of the rest it is enough that nothing is wrong.
    private static readonly CaseStatus[] Grave = [CaseStatus.Failed, CaseStatus.Waived, CaseStatus.NotRun];

    [Parameter, EditorRequired]
    public FleetSummary Fleet { get; set; } = null!;

    private IReadOnlyList<string> Columns => [.. Fleet.Endpoints.MaxBy(e => e.Rows.Count)!.Rows.Keys];

    private static bool IsJudged(FleetEntry entry) => entry.Cases is not null && entry.Rows.Concat(entry.Others).Any(r => r.Value != CaseStatus.NotRun);

    // Where the whole line is the reason, it is not told twice.
    private static bool IsExplained(FleetEntry entry) => IsJudged(entry) && entry.Verdict != "conformant";

    private static string Count(int cases) => cases == 0 ? "" : cases.ToString(CultureInfo.InvariantCulture);

    private static MarkupString Name(FleetEntry entry) => entry.Report is null
        ? Markup.Own($"<b>{HtmlText.Of(entry.Name)}</b>")
        : Markup.Own($"<a href=\"{Address(entry)}\">{HtmlText.Of(entry.Name)}</a>");

    private static MarkupString Cells(FleetEntry entry) => Markup.Own(
        string.Concat(entry.Rows.Select(row => $"<td{(row.Value == CaseStatus.Passed ? " class=\"ok\"" : "")}>{Sign(entry, row.Key, row.Value, "")}</td>"))
        + $"<td>{Others(entry)}</td>");

    private static string Others(FleetEntry entry)
    {
        var gravest = Grave.Index().FirstOrDefault(g => entry.Others.Values.Contains(g.Item), (Index: -1, Item: CaseStatus.Passed)).Item;
        return gravest == CaseStatus.Passed ? Mark.Passed.Sign
            : Sign(entry, "matrix", gravest, $" {entry.Others.Values.Count(s => s == gravest)}");
    }

    private static string Sign(FleetEntry entry, string place, CaseStatus status, string count)
    {
        var mark = Mark.Of(status);
        var text = $"{mark.Sign}{count}<span class=\"off\"> {Markup.Both(mark.Word)}</span>";
        return status switch
        {
            CaseStatus.Passed => mark.Sign,
            CaseStatus.Failed or CaseStatus.Waived or CaseStatus.NotRun when entry.Report is not null =>
                $"<a class=\"m {mark.Name}\" href=\"{Address(entry)}#{WebUtility.HtmlEncode(place)}\" title=\"{WebUtility.HtmlEncode($"{entry.Name}: {place}")}\">{text}</a>",
            _ => $"<i class=\"m {mark.Name}\">{text}</i>",
        };
    }

    // The report's own path, with what a name may hold that an address may not.
    private static string Address(FleetEntry entry) => string.Join('/', entry.Report!.Split('/').Select(Uri.EscapeDataString));
}
