using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Recipes;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Runs;

/// <summary>How many requests a run sends to an endpoint that does everything right, and what for.</summary>
public sealed record Forecast
{
    public required int Preflight { get; init; }

    /// <summary>Set-up and judged requests of the cases.</summary>
    public required int Cases { get; init; }

    /// <summary>Calls that take back what a case left behind.</summary>
    public required int Cleanups { get; init; }

    /// <summary>Bursts: after each, baselines are sent until the account is served again, one at least.</summary>
    public required int Bursts { get; init; }

    /// <summary>The least there will be; without bursts exactly as many.</summary>
    public int Total => Preflight + Cases + Cleanups + Bursts;

    public static Forecast Of(IReadOnlyList<(CaseSpec Case, Script Script)> scripts, Edition edition, SuiteSettings settings) => new()
    {
        Preflight = PreflightScope.Of(scripts, edition, settings).Requests,
        Cases = scripts.Sum(s => s.Script.Steps.Count),
        // What had to succeed first is taken back.
        Cleanups = scripts.Count(s => settings.Scenarios.GetValueOrDefault(s.Case.Requirement.Id)?.Cleanup is not null
            && s.Script.Steps.Any(t => t.Role == ExchangeRole.SetUp)),
        Bursts = scripts.Count(s => s.Script.Conduct is Conduct.AtOnce),
    };
}
