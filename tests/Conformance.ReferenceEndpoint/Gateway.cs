using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Cloud;
using Conformance.ReferenceEndpoint.Cloud.Actions;
using Conformance.ReferenceEndpoint.Gates;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.State;

namespace Conformance.ReferenceEndpoint;

/// <summary>Takes a request through the Gates to its action, and makes the answer.</summary>
internal sealed class Gateway
{
    private readonly TimeProvider clock;
    private readonly AccountBook accounts;
    private readonly IReadOnlyList<Alteration> alterations;
    private readonly ActionCatalogue actions;
    private readonly TokenLedger tokens;
    private readonly AnswerMaker answers;
    private readonly GateList gates;

    public Gateway(Edition edition, TimeProvider clock, AccountBook accounts, IReadOnlyList<Alteration> alterations)
    {
        this.clock = clock;
        this.accounts = accounts;
        this.alterations = alterations;
        answers = new AnswerMaker(edition);
        tokens = new TokenLedger(clock);
        var world = new World();
        actions = new ActionCatalogue(world, clock);
        gates = alterations.Aggregate(Precedence.Of(edition, accounts, world, tokens, clock), (list, alteration) => alteration.OnGates(list));
    }

    public async Task<(Answer Answer, Wire Wire)> AnswerAsync(ReceivedRequest request)
    {
        var call = Know(alterations.Aggregate(request, (read, alteration) => alteration.OnRequest(read)));
        var outcome = await DecideAsync(call);
        var answer = alterations.Aggregate(answers.Make(call, outcome), (made, alteration) => alteration.OnAnswer(call, made));
        return (answer, alterations.Aggregate(new Wire(Rendering.Render(answer)), (wire, alteration) => alteration.OnWire(answer, wire)));
    }

    private Call Know(ReceivedRequest request) => new()
    {
        RequestId = RandomText.RequestId(),
        Request = request,
        ReceivedAt = clock.GetUtcNow(),
        Account = accounts.Find(request.Parameters[CommonParameter.AccessKeyId]),
        Action = actions.Find(request.Parameters[CommonParameter.Action]),
    };

    private async ValueTask<Outcome> DecideAsync(Call call)
    {
        if (gates.Check(call) is { } refusal)
            return refusal;
        if (tokens.Earlier(call) is { } earlier)
            return earlier;
        var outcome = await ServeAsync(call);
        tokens.Settle(call, outcome);
        return outcome;
    }

    /// <summary>A caller who hangs up does not stop what was begun: another call may come for it with the same ClientToken.</summary>
    private static async ValueTask<Outcome> ServeAsync(Call call)
    {
        try
        {
            return await call.Action!.Serve(call);
        }
        catch (OutageException)
        {
            return new RowRefusal("ServiceUnavailable");
        }
#pragma warning disable CA1031 // Whatever an action throws is the table's "any other case".
        catch (Exception)
#pragma warning restore CA1031
        {
            return new RowRefusal("InternalError");
        }
    }
}
