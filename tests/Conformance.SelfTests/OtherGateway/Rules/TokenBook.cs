using System.Collections.Concurrent;
using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.Faults;
using Conformance.SelfTests.OtherGateway.World;

namespace Conformance.SelfTests.OtherGateway.Rules;

/// <summary>Sees to it that a ClientToken buys one thing, once.</summary>
internal sealed class TokenBook(FaultSet faults, Refusals refusals)
{
    private readonly ConcurrentDictionary<string, Purchase> purchases = new(StringComparer.Ordinal);

    public async Task<Reply> OnceAsync(Call call, Account account, ShopAction action, Func<Task<Reply>> sell)
    {
        if (action.MismatchRow is not { } mismatchRow || call["ClientToken"] is not { } token)
        {
            return await sell();
        }

        var mine = new Purchase(Fingerprint(call, action), new(TaskCreationOptions.RunContinuationsAsynchronously));
        var kept = purchases.GetOrAdd($"{account.KeyId}\n{action.Name}\n{token}", mine);
        if (ReferenceEquals(kept, mine))
        {
            mine.Outcome.SetResult(await sell());
        }
        else if (kept.What != mine.What && !faults.Has("mismatch-ignored"))
        {
            return refusals.Row(mismatchRow);
        }
        else if (!kept.Outcome.Task.IsCompleted && !faults.Has("overlap-accepted"))
        {
            return refusals.Row("LastTokenProcessing");
        }

        return await kept.Outcome.Task;
    }

    private static string Fingerprint(Call call, ShopAction action) =>
        string.Join('\n', action.Texts.Concat(action.Numbers).Select(name => $"{name}={call[name]}"));

    private sealed record Purchase(string What, TaskCompletionSource<Reply> Outcome);
}
