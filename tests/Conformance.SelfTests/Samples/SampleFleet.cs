using Conformance.Model.Verdicts;
using Conformance.Reporting.Fleets;
using Conformance.Reporting.Summaries;

namespace Conformance.SelfTests.Samples;

/// <summary>A fleet put together by hand.</summary>
internal static class SampleFleet
{
    public static FleetSummary Of(params FleetEntry[] entries)
    {
        var worstFirst = FleetOrder.WorstFirst(entries);
        return new FleetSummary
        {
            Schema = 1,
            Suite = new("1.0.0"),
            Edition = new(TestHome.Edition.Id, TestHome.Edition.Rows.Count, TestHome.Edition.Sha256),
            StartedAt = SampleExchange.Start,
            Seconds = 12.5,
            InterruptedBy = null,
            Verdict = worstFirst[0].Verdict,
            ExitCode = FleetOrder.ExitCode(worstFirst, null),
            Totals = FleetOrder.Totals(worstFirst),
            Endpoints = worstFirst,
        };
    }

    /// <param name="name">Of the endpoint.</param>
    /// <param name="verdict">Its word.</param>
    /// <param name="exitCode">Its exit code.</param>
    /// <param name="failed">So many of the first rows, and one requirement beyond the table.</param>
    public static FleetEntry Entry(string name, string verdict, int exitCode, int failed = 0)
    {
        var other = verdict == "unreachable" ? CaseStatus.NotRun : CaseStatus.Passed;
        return new FleetEntry
        {
            Name = name,
            BaseUrl = $"https://{Uri.EscapeDataString(name)}.example.com/",
            Verdict = verdict,
            ExitCode = exitCode,
            Why = failed > 0 ? $"{failed} of 412 cases failed" : "nothing required failed",
            Seconds = 3.25,
            Requests = 600,
            Cases = new Summary.CaseCounts(412, 412 - failed, failed, 0, 0, 0, 0, 0, Math.Max(0, 5 - failed)),
            Rows = TestHome.Edition.Rows.Index().ToDictionary(r => r.Item.Id, r => r.Index < failed ? CaseStatus.Failed : other),
            Others = new Dictionary<string, CaseStatus> { ["Success.Response"] = other, ["RequestId.Unique"] = failed > 0 ? CaseStatus.Failed : other },
            Report = $"{name}/report.html",
        };
    }
}
