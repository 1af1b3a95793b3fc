using System.Text.Json;
using Conformance.Reporting.Files;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Badges;

/// <summary><c>badge.json</c>: the verdict in the form that shields.io draws a badge from (its "endpoint" badge).</summary>
public static class BadgeReport
{
    public const string FileName = "badge.json";

    public static IEnumerable<ReportFile> Files(ReportInput input) =>
        [new(FileName, stream => JsonSerializer.Serialize(stream, Of(input.Summary), BadgeJson.Default.Badge))];

    private static Badge Of(Summary summary) => new()
    {
        SchemaVersion = 1,
        Label = "conformance",
        Message = Message(summary),
        Color = summary.Verdict switch
        {
            "conformant" => "brightgreen",
            "conformantWithDeviations" => "yellowgreen",
            "nonconformant" => "red",
            "error" => "critical",
            _ => "lightgrey",
        },
        IsError = summary.Verdict == "error" ? true : null,
    };

    // A whole run counts rows; of a part of one a row count would say less than was promised, so it counts cases.
    private static string Message(Summary summary)
    {
        var word = summary.Verdict == "conformantWithDeviations" ? "conformant with deviations" : summary.Verdict;
        var rows = summary.Rows;
        return summary switch
        {
            { Run.Complete: false } => $"{word}, incomplete",
            { Verdict: "unreachable" or "error" } => word,
            { Run.Scope: not "full" } => $"{word} in {summary.Cases.Total} selected cases",
            { Rows.NotApplicable: > 0 } => $"{word} {rows.Passed}/{rows.Total}, {rows.NotApplicable} n/a",
            _ => $"{word} {rows.Passed}/{rows.Total}",
        };
    }
}
