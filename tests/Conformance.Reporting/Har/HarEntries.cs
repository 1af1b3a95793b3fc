using System.Globalization;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Har;

/// <summary>The exchanges of a record as entries, in the order they began.</summary>
internal static class HarEntries
{
    public static IEnumerable<HarEntry> Of(RunRecord record) => All(record).OrderBy(e => e.StartedAt).Select(Entry);

    private static IEnumerable<Placed> All(RunRecord record) =>
    [
        .. Each(record.Header.Preflight.Exchanges, "preflight", null, null),
        .. record.Cases.SelectMany(c => Each(c.Evidence.Exchanges, "case", c, null)),
        .. record.Triage.SelectMany(t => Each(t.Again.Evidence.Exchanges, "triage", t.Again, t.Attempt)),
    ];

    private static IEnumerable<Placed> Each(IReadOnlyList<Exchange> exchanges, string part, CaseRecord? one, int? attempt) =>
        exchanges.Select((e, i) => new Placed(exchanges, i, e.Times.StartedAt, part, one, attempt));

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
            Comment = Comment(placed, exchange),
            Conformance = new HarConformance(
                placed.Part, placed.Case?.Id, placed.Attempt, Camel(exchange.Role.ToString()), exchange.Account,
                placed.Case is { } one ? Camel(one.Verdict.Status.ToString()) : null),
        };
    }

    private static string Comment(Placed placed, Exchange exchange)
    {
        var where = placed.Part switch
        {
            "case" => placed.Case!.Id,
            "triage" => $"{placed.Case!.Id}, run again alone ({placed.Attempt})",
            _ => placed.Part,
        };
        var fault = exchange.Fault is { } f ? $"; no answer: {f.Kind}: {f.Detail}" : "";
        return VisibleText.Of($"{where}: {Words.Role(exchange.Role).En}{fault}");
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

    /// <summary>An exchange by its place: it is read when it is written, since all of them at once would fill the memory.</summary>
    private sealed record Placed(IReadOnlyList<Exchange> Exchanges, int Number, DateTimeOffset StartedAt, string Part, CaseRecord? Case, int? Attempt)
    {
        public Exchange Exchange => Exchanges[Number];
    }
}
