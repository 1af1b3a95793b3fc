using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Reporting.Html;

/// <summary>How a recorded case is sent again with keys, nonce, time and signature of its own.</summary>
internal sealed record Reproduction
{
    // Below this a clock is as good as right.
    private const double NegligibleSeconds = 30;

    public required string CaseId { get; init; }

    /// <summary>Name of the account whose keys it needs.</summary>
    public required string Account { get; init; }

    public required string Address { get; init; }

    public required IReadOnlyList<ReproducedRequest> Requests { get; init; }

    /// <summary>How many of its one request are sent at once; 1 where its requests follow each other.</summary>
    public required int AtOnce { get; init; }

    /// <summary>How long after the first request the second is sent, the first still unanswered; null where they follow each other.</summary>
    public required int? OverlapMilliseconds { get; init; }

    /// <summary>How far its time is off the clock of the machine it runs on.</summary>
    public required int ShiftSeconds { get; init; }

    public bool Has(string hole) => Requests.Any(r => $"{r.Signed}{r.Query}{r.Body}".Contains(hole, StringComparison.Ordinal));

    /// <returns>Null where nothing was sent that could be sent again.</returns>
    public static Reproduction? Of(CaseRecord record, CaseSpec spec, RunHeader header)
    {
        var sent = record.Evidence.Exchanges.Where(e => e.Role is ExchangeRole.SetUp or ExchangeRole.Judged).ToList();
        if (sent.Count == 0)
        {
            return null;
        }

        var reading = new ReproductionReading(spec.When, header);
        var isAtOnce = spec.When is SentTogether or SentInBurst;
        var kept = isAtOnce ? sent.Take(1).ToList() : sent;
        return new Reproduction
        {
            CaseId = record.Id,
            Account = Plain(sent[0].Account ?? "Main"),
            Address = SentParameters.Address(sent[0].Request),
            Requests = [.. kept.Select((e, i) => reading.Read(e, i == 0 ? null : kept[i - 1]))],
            AtOnce = isAtOnce ? sent.Count : 1,
            OverlapMilliseconds = spec.When is TokenOverlapping && sent.Count == 2
                ? (int)(sent[1].Times.StartedAt - sent[0].Times.StartedAt).TotalMilliseconds : null,
            ShiftSeconds = (reading.ShiftMinutes * 60) + (int)(Math.Abs(header.ClockOffsetSeconds ?? 0) < NegligibleSeconds ? 0 : header.ClockOffsetSeconds!.Value),
        };
    }

    // It stands in a comment of a script.
    private static string Plain(string name) => string.Concat(name.Where(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'));
}
