using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;
using Conformance.Probe.Recipes;
using Conformance.Probe.Requests;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Runs;

/// <summary>A preflight on its own: the way to the endpoint step by step, then the requests of a run's preflight with every configured account.</summary>
/// <param name="edition">The rules.</param>
/// <param name="settings">Against what.</param>
/// <param name="plan">What a run would take.</param>
/// <param name="time">The one clock.</param>
/// <param name="nonces">The one source of chance.</param>
public sealed class PreflightRun(Edition edition, SuiteSettings settings, RunPlan plan, TimeProvider time, NonceSource nonces)
{
    private readonly EndpointClock clock = new(time);
    private readonly Redactor redactor = Redactors.For(edition, settings);

    public async Task<PreflightFacts> MakeAsync(CancellationToken ct)
    {
        var writer = new ScriptWriter(edition, settings, clock, nonces);
        IReadOnlyList<(CaseSpec Case, Script Script)> scripts = [.. plan.Cases.Select(c => (c, writer.Write(c)))];
        var at = time.GetUtcNow();
        var reach = await new ReachProbe(settings.Endpoint, redactor, time).GoAsync(ct);
        var record = reach?.Fault is { } fault
            ? PreflightRecord.Nothing with { Unreachable = $"{settings.Endpoint.BaseUrl.Authority}: {fault.Detail}" }
            : await AskAsync(scripts, ct);
        return new PreflightFacts
        {
            Edition = edition,
            Settings = settings,
            Scripts = scripts,
            Reach = reach,
            Record = record,
            ClockOffset = clock.Offset,
            At = at,
        };
    }

    private async Task<PreflightRecord> AskAsync(IReadOnlyList<(CaseSpec Case, Script Script)> scripts, CancellationToken ct)
    {
        using var gate = new RequestGate(settings.Run, time);
        using var exchanger = new Exchanger(settings.Endpoint, redactor, time);
        var scope = PreflightScope.Of(scripts, edition, settings);
        var baseline = new Baseline(settings, clock, nonces);
        return await new Preflight(settings, baseline, new Transport(exchanger, gate, time), clock, new BackOff(nonces, time))
            .RunAsync(scope with { Accounts = [.. scope.Accounts, .. Idle(scripts)] }, ct);
    }

    /// <summary>Accounts that no case uses as things are: whether their keys are right is worth knowing before they are needed.</summary>
    private IEnumerable<string> Idle(IReadOnlyList<(CaseSpec Case, Script Script)> scripts) => settings.Accounts.Values.Select(a => a.Name)
        .Except(scripts.SelectMany(s => s.Script.Steps).Select(s => s.Request.Sent.Account).OfType<string>().Append(Baseline.MainAccount), StringComparer.OrdinalIgnoreCase);
}
