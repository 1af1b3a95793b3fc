using System.Text;
using Conformance.Model.Evidence;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Files;
using Conformance.Reporting.Summaries;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Allure;

/// <summary>
/// <c>allure-results/</c>: a result per case. Request and answer go along as a file where a reader will ask for them: with every failed
/// case, and with the first of a requirement that came out in another way. Each small file costs more than all it holds, and
/// <c>evidence.har</c> has every exchange.
/// </summary>
public static class AllureReport
{
    public const string Folder = "allure-results";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<ReportFile> Files(ReportInput input) =>
        Results(input).SelectMany(r => Attachments(r).Prepend(Result(r))).Concat(AllureRunFiles.Of(input));

    /// <summary>The results alone: all that a trend needs of an earlier run.</summary>
    public static IEnumerable<ReportFile> Outcomes(ReportInput input) => Results(input).Select(r => Result(r with { Attached = new HashSet<int>() }));

    private static ReportFile Result(AllureCase one) => AllureJson.File($"{one.Ids.Uuid}-result.json", one.Result, AllureJson.Default.AllureResult);

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

            var ways = new HashSet<string>();
            foreach (var one in summary.Cases)
            {
                var record = records[one.Id].First();
                yield return new AllureCase
                {
                    Input = input,
                    Requirement = requirement,
                    Summary = one,
                    Record = record,
                    Again = [.. triage[one.Id]],
                    Attached = ways.Add(Way(one)) || one.Status == CaseStatus.Failed ? Kinds(record.Evidence.Exchanges) : new HashSet<int>(),
                };
            }
        }
    }

    private static string Way(CaseSummary summary) => $"{summary.Status} {string.Join(' ', summary.Checks.Where(c => c.IsFinding).Select(c => c.Name))}";

    // The first of each kind: a burst is twenty times the same.
    private static HashSet<int> Kinds(IReadOnlyList<Exchange> exchanges) =>
        [.. exchanges.Select((e, i) => (Number: i, Kind: (e.Role, e.Request.Method, e.Action, e.Response?.Status))).DistinctBy(e => e.Kind).Select(e => e.Number)];

    private static IEnumerable<ReportFile> Attachments(AllureCase one) => one.Attached.Order().Select(i => new ReportFile($"{Folder}/{one.Ids.Attachment(i)}", stream =>
    {
        using var writer = new StreamWriter(stream, Utf8);
        writer.Write($"{HttpText.Request(one.Exchanges[i])}\n--- answer ---\n\n{HttpText.Answer(one.Exchanges[i])}");
    }));
}
