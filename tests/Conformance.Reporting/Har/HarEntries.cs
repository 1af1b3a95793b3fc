using System.Globalization;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Har;

/// <summary>The exchanges of a record as entries, in the order they began.</summary>
internal static class HarEntries
{
    public static IEnumerable<HarEntry> Of(RunRecord record) => All(record).OrderBy(e => e.Exchange.Times.StartedAt).Select(Entry);

    private static IEnumerable<Placed> All(RunRecord record) =>
    [
        .. record.Header.Preflight.Exchanges.Select(e => new Placed(e, "preflight", null, null)),
        .. record.Cases.SelectMany(c => c.Evidence.Exchanges.Select(e => new Placed(e, "case", c, null))),
        .. record.Triage.SelectMany(t => t.Again.Evidence.Exchanges.Select(e => new Placed(e, "triage", t.Again, t.Attempt))),
    ];

    private static HarEntry Entry(Placed placed)
    {
        var exchange = placed.Exchange;
        var timings = Timings(exchange.Times);
        return new HarEntry
        {
            StartedDateTime = exchange.Times.StartedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            Time = Math.Round(timings.Send + timings.Wait + timings.Receive, 3),
            Request = HarMessages.Request(exchange.Request),
            Response = HarMessages.Response(exchange),
            Cache = new HarCache(),
            Timings = timings,
            Comment = Comment(placed),
            Conformance = new HarConformance(
                placed.Part, placed.Case?.Id, placed.Attempt, Camel(exchange.Role.ToString()), exchange.Account,
                placed.Case is { } one ? Camel(one.Verdict.Status.ToString()) : null),
        };
    }

    private static string Comment(Placed placed)
    {
        var where = placed.Part switch
        {
            "case" => placed.Case!.Id,
            "triage" => $"{placed.Case!.Id}, run again alone ({placed.Attempt})",
            _ => placed.Part,
        };
        var fault = placed.Exchange.Fault is { } f ? $"; no answer: {f.Kind}: {f.Detail}" : "";
        return VisibleText.Of($"{where}: {Words.Role(placed.Exchange.Role).En}{fault}");
    }

    // Where writing was not watched it counts as waiting; what never came was waited for to the end.
    private static HarTimings Timings(ExchangeTimes times)
    {
        var end = Math.Max(times.EndMilliseconds, 0);
        var sent = Math.Clamp(times.WrittenMilliseconds ?? 0, 0, end);
        var first = Math.Clamp(times.FirstByteMilliseconds ?? end, sent, end);
        return new HarTimings(
            -1, -1, -1, -1, Rounded(sent), Rounded(first - sent), Rounded(end - first),
            times.WrittenMilliseconds is null ? "connecting and sending are part of wait" : null);
    }

    private static double Rounded(double milliseconds) => Math.Round(milliseconds, 3);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private sealed record Placed(Exchange Exchange, string Part, CaseRecord? Case, int? Attempt);
}
