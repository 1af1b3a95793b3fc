using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Recipes;
using Conformance.Probe.Requests;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Runs;

/// <summary>What is sent after a case was judged: the cleanup of its side effects, and waiting until a throttled account is served again.</summary>
internal sealed class Aftermath(SuiteSettings settings, Baseline baseline, Transport transport, TimeProvider clock)
{
    private static readonly TimeSpan LongestRecovery = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    /// <returns>The exchanges it took, and a note for people when it did not work.</returns>
    public async Task<(IReadOnlyList<ReadExchange> Reads, string? Note)> CleanUpAsync(CaseSpec spec, IReadOnlyList<ReadExchange> reads, Script script, CancellationToken ct)
    {
        var scenario = settings.Scenarios.GetValueOrDefault(spec.Requirement.Id);
        var first = reads.FirstOrDefault(r => r.Succeeded);
        if (scenario?.Cleanup is not { } cleanup || first?.Exchange.Account is not { } account)
        {
            return ([], null);
        }

        var filled = cleanup.Parameters.ToDictionary(p => p.Key, p => Filled(p.Value, first, script));
        var call = scenario with { Action = cleanup.Action, Parameters = filled };
        var draft = baseline.Draft(spec.Id.Variant, settings.Accounts[account], call);
        var read = await transport.SendAsync(SignedRequest.Of(draft), ExchangeRole.Cleanup, ct);
        return ([read], read.Succeeded ? null : $"{spec.Id}: the cleanup {cleanup.Action} was answered {read.Summary}");
    }

    /// <summary>Sends baselines of the account until one succeeds.</summary>
    public async Task<(IReadOnlyList<ReadExchange> Reads, string? Note)> RecoverAsync(CaseSpec spec, Script script, CancellationToken ct)
    {
        var account = settings.Accounts[script.Steps[0].Request.Sent.Account!];
        var reads = new List<ReadExchange>();
        var until = clock.GetUtcNow() + LongestRecovery;
        for (var pause = TimeSpan.FromMilliseconds(100); clock.GetUtcNow() < until; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            await Task.Delay(pause, clock, ct);
            var scenario = settings.Scenarios.GetValueOrDefault(spec.Requirement.Id);
            reads.Add(await transport.SendAsync(SignedRequest.Of(baseline.Draft(spec.Id.Variant, account, scenario)), ExchangeRole.Recovery, ct));
            if (reads[^1].Succeeded || reads[^1].Exchange.Fault is not null)
            {
                return (reads, null);
            }
        }

        return (reads, $"{spec.Id}: account {account.Name} was still refused {LongestRecovery.TotalSeconds:0} s after the burst");
    }

    // {ClientToken} is the token that was sent, {Member} the first text under that name in the first answer.
    private static string Filled(string value, ReadExchange first, Script script)
    {
        if (value is not ['{', .. var name, '}'])
        {
            return value;
        }

        return name == CommonNames.ClientToken
            ? script.Steps[0].Request.Sent[CommonNames.ClientToken] ?? ""
            : FirstText(first.Answer?.Tree, name) ?? "";
    }

    private static string? FirstText(AnswerNode? node, string name) => node?.Children
        .Select(c => c.Name == name ? c.Leaves.FirstOrDefault()?.Value : FirstText(c, name))
        .FirstOrDefault(text => text is not null);
}
