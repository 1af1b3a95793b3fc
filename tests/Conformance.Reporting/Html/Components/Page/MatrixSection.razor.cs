using System.Net;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>Requirements by checks and variants at a glance.</summary>
public sealed partial class MatrixSection
{
    private const string Nothing = "<i></i>";

    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;

    // On a narrow page a name may break behind its dot.
    private static MarkupString Name(string id) =>
        Markup.Own($"<a href=\"#{WebUtility.HtmlEncode(id)}\">{HtmlText.Of(id).Replace(".", ".<wbr>", StringComparison.Ordinal)}</a>");

    private static MarkupString Variants(MatrixRow row) => Markup.Own(row.Variants.Count == 0
        ? Sign(row.Requirement.Mark)
        : Grid(row, one => Sign(one, one.Mark)));

    /// <summary>One sign where all agree; each that differs from a pass leads to its case.</summary>
    private static MarkupString Cell(MatrixRow row, IReadOnlyDictionary<CaseView, Mark> cell)
    {
        var marks = cell.Values.Select(m => m.Name).Distinct().Count();
        return Markup.Own((marks, cell.FirstOrDefault()) switch
        {
            (0, _) => "<td></td>",
            (1, (_, { Name: "passed" } passed)) => $"<td class=\"ok\">{passed.Sign}</td>",
            (1, var (one, mark)) => $"<td>{Sign(one, mark)}</td>",
            _ => $"<td>{Grid(row, one => cell.TryGetValue(one, out var mark) ? mark.Name == "passed" ? Sign(mark) : Sign(one, mark) : Nothing)}</td>",
        });
    }

    private static string Grid(MatrixRow row, Func<CaseView, string> sign) =>
        $"<span class=\"grid\">{string.Concat(row.Variants.SelectMany(v => v.Cases).Select(c => c is null ? Nothing : sign(c)))}</span>";

    private static string Sign(Mark mark) => $"<i class=\"m {mark.Name}\">{mark.Sign}</i>";

    private static string Sign(CaseView one, Mark mark) =>
        $"<a class=\"m {mark.Name}\" href=\"#{WebUtility.HtmlEncode(one.Id)}\" title=\"{WebUtility.HtmlEncode(one.Variant)}\">{mark.Sign}</a>";
}
