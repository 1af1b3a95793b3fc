using Conformance.Probe.Recipes;
using static Conformance.Probe.Runs.PreflightLine;

namespace Conformance.Probe.Runs;

/// <summary>Each further account: its key is right when the endpoint refuses it for its state, or not at all.</summary>
internal static class AccountLines
{
    public static IEnumerable<PreflightLine> Of(PreflightFacts facts) =>
        from account in facts.Settings.Accounts.Values
        where account.Name != Baseline.MainAccount
        let read = facts.Reads.LastOrDefault(r => r.Exchange.Account == account.Name)
        where read is not null
        let topic = Both($"账号 {account.Name}", $"account {account.Name}")
        let fact = $"{account.ShownAccessKeyId} {(read.Succeeded ? read.Summary : ControlRemedies.Fact(read))}"
        select facts.Record.RefusedAccounts.ContainsKey(account.Name)
            ? new PreflightLine(PreflightGrade.Problem, topic, fact, ControlRemedies.For(read))
            : read.Exchange.Fault is { } fault
            ? new PreflightLine(PreflightGrade.Warning, topic, fact, NetworkRemedies.For(fault.Kind, "Endpoint:BaseUrl"))
            : new PreflightLine(PreflightGrade.Ok, topic, fact);
}
