using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Gates;
using Conformance.ReferenceEndpoint.Gates.Orders;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.State;
using static Conformance.ReferenceEndpoint.Faults.Gates.GateFault;

namespace Conformance.ReferenceEndpoint.Faults.Gates;

/// <summary>Faults about orders, what pays for them, and calls that come again.</summary>
internal static class OrderFaults
{
    private static readonly string[] Mismatches = ["IdempotentParameterMismatch", "InvalidIdempotenceParameter.Mismatch"];

    public static IReadOnlyList<Fault> All { get; } =
    [
        New("unverified-orders", Text("未实名认证也可下单", "Who has not passed real-name authentication may place orders."),
            gates => gates.Without<VerifiedGate>(), Missed.Served("RealNameAuthenticationError")),
        New("orders-on-credit", Text("余额不足也可下单", "Orders are served on credit."),
            gates => gates.Replace<BalanceGate>(_ => new OnCredit()), Missed.Served("InsufficientBalance")),
        New("tokens-forgotten", Text("不记录 ClientToken", "ClientTokens are not remembered."),
            gates => gates.Without<TokenGate>(), [.. Mismatches.Append("LastTokenProcessing").Select(row => Missed.Served(row))]),
        New("token-content-ignored",
            Text("ClientToken 相同时忽略参数差异", "A ClientToken that comes again with other parameters gets the first call's answer."),
            gates => gates.Replace<TokenGate>(gate => gate with { Seen = state => state == TokenState.OtherContent ? TokenState.Done : state }),
            [.. Mismatches.Select(row => Missed.Served(row))]),
        New("token-overlap-unnoticed",
            Text("上一次请求处理中时仍受理同一 ClientToken", "A ClientToken whose call is still being processed is served once more."),
            gates => gates.Replace<TokenGate>(gate => gate with { Seen = state => state == TokenState.Processing ? TokenState.Fresh : state }),
            Missed.Served("LastTokenProcessing")),
        New("token-overlap-as-mismatch",
            Text("上一次请求处理中当作参数不一致", "A ClientToken whose call is still being processed is answered as one with other parameters."),
            gates => Retelling.As(gates, "LastTokenProcessing", Mismatches[0]),
            Missed.Mistaken("LastTokenProcessing", CheckNames.Status)),
        New("token-rows-swapped", Text("两种幂等参数不匹配的错误互换", "The two rows for a ClientToken with other parameters are swapped."),
            gates => Retelling.Swapped(gates, Mismatches[0], Mismatches[1]),
            [.. Mismatches.Select(row => Missed.Mistaken(row, CheckNames.Status))]),
    ];

    /// <summary>Lends what an order costs, so that it can be paid.</summary>
    private sealed record OnCredit : Gate
    {
        public override Refusal? Check(Call call)
        {
            call.Account!.Balance.GiveBack(call.Action!.Price?.Invoke(call) ?? 0);
            return null;
        }
    }
}
