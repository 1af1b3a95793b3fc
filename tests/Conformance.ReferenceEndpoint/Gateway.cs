using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Actions;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Gates;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint;

/// <summary>Takes a request through the Gates to its action, and makes the answer.</summary>
internal sealed class Gateway
{
    private readonly TimeProvider clock;
    private readonly AccountBook accounts;
    private readonly IReadOnlyList<Fault> faults;
    private readonly ActionCatalogue actions = new();
    private readonly AnswerMaker answers;
    private readonly GateList gates;

    public Gateway(Edition edition, TimeProvider clock, AccountBook accounts, IReadOnlyList<Fault> faults)
    {
        this.clock = clock;
        this.accounts = accounts;
        this.faults = faults;
        answers = new AnswerMaker(edition);
        gates = faults.Aggregate(Precedence.Of(edition), (list, fault) => fault.OnGates(list));
    }

    public async Task<(Answer Answer, byte[] Body)> AnswerAsync(ReceivedRequest request, CancellationToken ct)
    {
        var call = Know(request);
        var outcome = await DecideAsync(call, ct).ConfigureAwait(false);
        var answer = faults.Aggregate(answers.Make(call, outcome), (made, fault) => fault.OnAnswer(made));
        return (answer, faults.Aggregate(Rendering.Render(answer), (body, fault) => fault.OnBody(answer, body)));
    }

    private Call Know(ReceivedRequest request) => new()
    {
        RequestId = RandomText.RequestId(),
        Request = request,
        ReceivedAt = clock.GetUtcNow(),
        Account = accounts.Find(request.Parameters[CommonParameter.AccessKeyId]),
        Action = actions.Find(request.Parameters[CommonParameter.Action]),
    };

    private async ValueTask<Outcome> DecideAsync(Call call, CancellationToken ct) =>
        gates.Check(call) is { } refusal ? refusal : await call.Action!.Serve(call, ct).ConfigureAwait(false);
}
