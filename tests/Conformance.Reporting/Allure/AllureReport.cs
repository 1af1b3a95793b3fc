using System.Text;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Allure;

/// <summary>
/// <c>allure-results/</c>: a result per case, with request and answer as attachments where a reader will ask for them. Every exchange is in
/// <c>evidence.har</c>; a thousand small files more would double what all reports cost.
/// </summary>
public static class AllureReport
{
    public const string Folder = "allure-results";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<ReportFile> Files(ReportInput input) =>
        Results(input).SelectMany(r => Attachments(r).Prepend(AllureJson.File($"{r.Ids.Uuid}-result.json", r.Result, AllureJson.Default.AllureResult)))
            .Concat(AllureRunFiles.Of(input));

    /// <summary>The results alone: all that a trend needs of an earlier run.</summary>
    public static IEnumerable<ReportFile> Outcomes(ReportInput input) =>
        Results(input).Select(r => AllureJson.File($"{r.Ids.Uuid}-result.json", (r with { IsAttached = false }).Result, AllureJson.Default.AllureResult));

    private static IEnumerable<AllureCase> Results(ReportInput input)
    {
        var records = input.Record.Cases.ToLookup(c => c.Id);
        var triage = input.Record.Triage.ToLookup(t => t.Again.Id);
        var unrecorded = RunText.Unrecorded(input.Summary).ToHashSet();
        foreach (var summary in input.Summary.Requirements)
        {
            var requirement = input.Edition[summary.Id];
            if (unrecorded.Contains(summary))
            {
                yield return AllureCase.Unrecorded(input, requirement, summary);
            }

            for (var i = 0; i < summary.Cases.Count; i++)
            {
                var one = summary.Cases[i];
                yield return new AllureCase
                {
                    Input = input,
                    Requirement = requirement,
                    Summary = one,
                    Record = records[one.Id].First(),
                    Again = [.. triage[one.Id]],
                    IsAttached = i == 0 || one.Status is not CaseStatus.Passed || one.Checks.Any(c => c.IsFinding),
                };
            }
        }
    }

    private static IEnumerable<ReportFile> Attachments(AllureCase one)
    {
        var exchanges = one.IsAttached ? one.Exchanges : [];
        return exchanges.SelectMany((e, i) => new[]
        {
            File(one.Ids.Request(i), () => HttpText.Request(e)),
            File(one.Ids.Answer(i), () => HttpText.Answer(e)),
        });
    }

    private static ReportFile File(string name, Func<string> text) => new($"{Folder}/{name}", stream =>
    {
        using var writer = new StreamWriter(stream, Utf8);
        writer.Write(text());
    });
}
