using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.State;

namespace Conformance.ReferenceEndpoint.Gates.Orders;

/// <summary>A ClientToken comes again only with the same call, and once that is done; the last Gate, for it takes the token.</summary>
internal sealed record TokenGate(TokenLedger ledger) : Gate
{
    /// <summary>What a token is taken for that is in truth another thing.</summary>
    public Func<TokenState, TokenState> Seen { get; init; } = state => state;

    public override Refusal? Check(Call call) => !TokenLedger.HasToken(call) ? null : Seen(ledger.Claim(call)) switch
    {
        TokenState.Fresh or TokenState.Done => null,
        TokenState.Processing => new RowRefusal("LastTokenProcessing"),
        TokenState.OtherContent => new RowRefusal(call.Action!.TokenMismatchRow),
        var state => throw new InvalidOperationException($"no answer for {state}"),
    };
}
