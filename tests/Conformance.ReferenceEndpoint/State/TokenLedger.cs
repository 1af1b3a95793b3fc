using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.Signing;

namespace Conformance.ReferenceEndpoint.State;

/// <summary>Which ClientTokens were used, for what, and what came of it; one token counts per account and action.</summary>
internal sealed class TokenLedger(TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private readonly Expiring<(string Account, string Action, string Token), Use> uses = new(Lifetime, clock);

    /// <summary>Takes the call's token for this call, unless another call has it.</summary>
    public TokenState Claim(Call call)
    {
        var use = new Use(call.RequestId, ContentOf(call), null);
        if (uses.TryAdd(KeyOf(call), use, out var earlier))
            return TokenState.Fresh;
        return earlier.Content != use.Content ? TokenState.OtherContent
            : earlier.Outcome is null ? TokenState.Processing
            : TokenState.Done;
    }

    /// <summary>What came of an earlier, equal call with this token; null where there was none.</summary>
    public Outcome? Earlier(Call call) => HasToken(call) ? uses.Find(KeyOf(call))?.Outcome : null;

    /// <summary>Keeps what came of a call that was served; a refused one gives its token back.</summary>
    public void Settle(Call call, Outcome outcome)
    {
        if (!HasToken(call) || uses.Find(KeyOf(call)) is not { } use || use.RequestId != call.RequestId)
            return;
        if (outcome is Served)
            uses.Replace(KeyOf(call), use with { Outcome = outcome });
        else
            uses.Remove(KeyOf(call));
    }

    public static bool HasToken(Call call) => call[Call.ClientToken] is not null && call.Action!.Takes(Call.ClientToken);

    private static (string Account, string Action, string Token) KeyOf(Call call) =>
        (call.Account!.Name, call.Action!.Name, call[Call.ClientToken]!);

    private static string ContentOf(Call call) => StringToSign.CanonicalQuery(call.Request.Parameters.All
        .Where(p => p.Name != Call.ClientToken && (p.Name == CommonParameter.RegionId || !CommonParameter.All.Contains(p.Name))));

    private sealed record Use(string RequestId, string Content, Outcome? Outcome);
}

/// <summary>What a ClientToken is to a call that comes with it.</summary>
internal enum TokenState
{
    Fresh,
    Processing,
    Done,

    /// <summary>It was used for a call with other parameters.</summary>
    OtherContent,
}
