using Conformance.Judging.Answers;
using Conformance.Judging.Waivers;
using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Judging;

/// <summary>What the judge knows of the whole run when it looks at one case; made from the header of a record.</summary>
public sealed class JudgingContext
{
    private static readonly IReadOnlySet<string> NoMembers = new HashSet<string>();
    private readonly Dictionary<string, HashSet<string>> dataMembers = [];

    public JudgingContext(Edition edition, EndpointFacts endpoint, PreflightRecord preflight, RequestIdLedger requestIds)
    {
        Edition = edition;
        Endpoint = endpoint;
        Preflight = preflight;
        RequestIds = requestIds;
        foreach (var read in preflight.Exchanges.Select(ReadExchange.Of))
        {
            requestIds.Add(RequestIdLedger.Preflight, read);
            Learn(dataMembers, read);
        }
    }

    public Edition Edition { get; }

    public EndpointFacts Endpoint { get; }

    public PreflightRecord Preflight { get; }

    public RequestIdLedger RequestIds { get; }

    public WaiversInForce Waivers { get; private init; } = WaiversInForce.None;

    /// <summary>Of a merged run, in their order; empty for a run of one process.</summary>
    private IReadOnlyList<ShardRun> Shards { get; init; } = [];

    /// <summary>Everything the header of a record says that verdicts depend on; what re-judges a record starts here.</summary>
    public static JudgingContext Of(RunHeader header, Edition edition, RequestIdLedger requestIds) =>
        new(edition, header.Endpoint, header.Preflight, requestIds) { Waivers = WaiversInForce.Of(header, edition), Shards = header.Shards ?? [] };

    /// <summary>
    /// Why the signed baseline did not succeed by the method of this case; null when it did. Other methods rest on GET's control. The cases of
    /// a shard rest on the control of their own shard, also when the shards are merged: another's failure takes nothing from their evidence.
    /// </summary>
    public string? ControlFailure(CaseId id)
    {
        var preflight = Shards.Count == 0 ? Preflight : Shards[Shard.Of(id.ToString(), Shards.Count) - 1].Preflight;
        return preflight.Control.TryGetValue(id.Variant.Method == "post" ? "post" : "get", out var failure) ? failure : null;
    }

    /// <summary>Names of the data members of success answers to this action: the control's, and those of the case's own set-up.</summary>
    public IReadOnlySet<string> DataMembers(string? action, IEnumerable<ReadExchange> ofCase)
    {
        if (action is null)
        {
            // The baseline but for its Action: what would be result data in it is result data.
            return dataMembers.Values.SingleOrDefault() ?? NoMembers;
        }

        var own = new Dictionary<string, HashSet<string>>();
        foreach (var read in ofCase)
        {
            Learn(own, read);
        }

        var ofRun = dataMembers.GetValueOrDefault(action) ?? NoMembers;
        return own.TryGetValue(action, out var more) ? ofRun.Union(more).ToHashSet() : ofRun;
    }

    private static void Learn(Dictionary<string, HashSet<string>> known, ReadExchange read)
    {
        // An error that came with a 2xx status is no success to learn from.
        if (read is { Succeeded: true, Answer: { IsError: false } answer, Exchange.Action: { } action })
        {
            known.TryAdd(action, []);
            known[action].UnionWith(answer.Members.Select(m => m.Name));
        }
    }
}
