using Conformance.Judging.Answers;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>Finds what of a recorded run is to be run again because it failed.</summary>
public static class Reruns
{
    private const string Preflight = "";

    /// <param name="record">The recorded run.</param>
    /// <param name="edition">The edition of the rerun.</param>
    public static Rerun Of(RunRecord record, Edition edition)
    {
        var failed = record.Cases.Where(c => c.Verdict.Status == CaseStatus.Failed).ToList();
        var isOfWholeRun = failed.Any(c => edition.Has(c.RequirementId) && edition[c.RequirementId].Expect is RequestIdsUnique);
        var ids = failed.Select(c => c.Id).Concat(isOfWholeRun ? SharingRequestIds(record) : []);
        return new Rerun { Run = record.Header.RunId, Failed = failed.Count, Cases = [.. ids.Distinct()] };
    }

    /// <summary>For each RequestId that came again, the first two cases it came in: without them the rerun could not find it again.</summary>
    private static IEnumerable<string> SharingRequestIds(RunRecord record)
    {
        var places = record.Header.Preflight.Exchanges.Select(e => (Place: Preflight, Exchange: e))
            .Concat(record.Cases.SelectMany(c => c.Evidence.Exchanges.Select(e => (Place: c.Id, Exchange: e))));
        return from place in places
               let id = ReadExchange.Of(place.Exchange).RequestId
               where !string.IsNullOrWhiteSpace(id)
               group place.Place by id.ToUpperInvariant() into same
               where same.Count() > 1
               from one in same.Distinct().Take(2)
               where one != Preflight
               select one;
    }
}
