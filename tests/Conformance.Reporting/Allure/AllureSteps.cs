using System.Globalization;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Allure;

/// <summary>The steps of a result: each exchange with its role, then the checks, then the times it was run again.</summary>
internal static class AllureSteps
{
    private const string Text = "text/plain";

    public static IReadOnlyList<AllureStep> Of(AllureCase one) =>
    [
        .. one.Exchanges.Select((e, i) => Sent(e, one.Summary.Status, one.Attached.Contains(i) ? [new("request and answer", Text, one.Ids.Attachment(i))] : [])),
        .. Checks(one),
        .. one.Again.Select(Again),
    ];

    // The judged exchange of a failed case is marked as failed: Allure opens such a step, and a tick beside it would mislead.
    private static AllureStep Sent(Exchange exchange, CaseStatus outcome, IReadOnlyList<AllureAttachment> attachments)
    {
        var start = exchange.Times.StartedAt.ToUnixTimeMilliseconds();
        return new AllureStep
        {
            Name = HttpText.Line(exchange),
            Status = (exchange.Response, exchange.Role, outcome) switch
            {
                (null, _, _) => "skipped",
                (_, ExchangeRole.Judged, CaseStatus.Failed) => "failed",
                _ => "passed",
            },
            Start = start,
            Stop = start + (long)Math.Round(exchange.Times.EndMilliseconds),
            Parameters = [new("account", exchange.Account ?? "none"), new("url", VisibleText.Of(Short(exchange.Request.Url)))],
            Attachments = attachments,
        };
    }

    // Findings one by one; what passed in a line, since there are a dozen checks a case.
    private static IEnumerable<AllureStep> Checks(AllureCase one)
    {
        var end = one.Record?.StartedAt.AddMilliseconds(one.Record.Milliseconds).ToUnixTimeMilliseconds() ?? 0;
        var checks = one.Summary.Checks;
        foreach (var check in checks.Where(c => c.IsFinding))
        {
            var sentence = VisibleText.Of(FindingSentence.Bare(check));
            yield return check.Status == CheckStatus.Failed
                ? Instant($"check {sentence}", "failed", end)
                : Instant($"warning {sentence}", "passed", end);
        }

        foreach (var check in checks.Where(c => c.Status == CheckStatus.Observed))
        {
            yield return Instant(VisibleText.Of($"observed {check.Name}: {check.Actual}"), "passed", end);
        }

        var passed = checks.Where(c => c.Status == CheckStatus.Passed).Select(c => c.Name).ToList();
        if (passed.Count > 0)
        {
            yield return Instant($"{passed.Count.ToString(CultureInfo.InvariantCulture)} checks passed: {string.Join(", ", passed)}", "passed", end);
        }
    }

    private static AllureStep Again(TriageRecord triage)
    {
        var (again, start) = (triage.Again, triage.Again.StartedAt.ToUnixTimeMilliseconds());
        var failed = again.Verdict.Checks.Where(c => c.Status == CheckStatus.Failed).Select(c => c.Name).ToList();
        return new AllureStep
        {
            Name = $"run again alone, {triage.Attempt.ToString(CultureInfo.InvariantCulture)}: {CaseText.Status(again.Verdict.Status)} {string.Join(", ", failed)}".TrimEnd(),
            Status = again.Verdict.Status switch { CaseStatus.Failed => "failed", CaseStatus.Passed => "passed", _ => "skipped" },
            Start = start,
            Stop = start + (long)Math.Round(again.Milliseconds),
            Steps = [.. again.Evidence.Exchanges.Select(e => Sent(e, again.Verdict.Status, []))],
        };
    }

    private static AllureStep Instant(string name, string status, long at) => new() { Name = name, Status = status, Start = at, Stop = at };

    private static string Short(string url) => url.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 ? url[..query] + "?…" : url;
}
