using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;

namespace Conformance.Probe.Runs;

/// <summary>Whether a case is sent once more for what the network did to it. A judged request is not: its fault is what came of it.</summary>
internal static class NetworkRetry
{
    // An endpoint may close a kept connection at any time: only a drop on a new one says something. What may leave something behind is not
    // sent again: the request may have been carried out.
    public static bool IsDue(CaseSpec spec, IReadOnlyList<ReadExchange> reads) => spec.Requirement.Effect == Effect.None
        && reads.Any(r => r.Exchange.Fault?.OnKeptConnection == true || (r.Exchange.Role == ExchangeRole.SetUp && NetworkFaults.MayPass(r.Exchange)));
}
