using Conformance.Judging;
using Conformance.Model.Records;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>What the run found otherwise than the run of the same endpoint before it.</summary>
public sealed partial class ComparedSection
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;

    private PastRun Previous => View.Header.Previous!;

    private Since? Since => Since.Of(View.Input.Record, View.Input.Edition);

    private IEnumerable<(string Style, string Zh, string En, IReadOnlyList<string> Names)> Changes(Since since) => new (string, string, string, IReadOnlyList<string>)[]
    {
        ("failed", "新失败", "Newly failing", [.. since.NewlyFailing.Select(Check)]),
        ("passed", "不再失败", "Newly passing", [.. since.NewlyPassing.Select(Check)]),
        ("warned", "不再执行的行", "Rows no longer exercised", [.. since.NoLongerExercised.Select(Row)]),
        ("passed", "新执行的行", "Rows newly exercised", [.. since.NewlyExercised.Select(Row)]),
    }.Where(change => change.Item4.Count > 0);

    // A requirement and its check, by a blank.
    private string Check(string pair) => pair.Split(' ') is [var id, ..] && View.Input.Edition.Has(id) ? Markup.Link(id, pair) : HtmlText.Of(pair);

    private string Row(int number) => View.Input.Edition.Rows.FirstOrDefault(r => r.Row!.Row == number) is { } row
        ? Markup.Link(row.Id, $"{number} {row.Id}") : $"{number}";
}
