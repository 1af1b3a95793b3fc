using Conformance.Judging.Answers;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;
using Conformance.Probe.Recipes;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Runs;

/// <summary>Everything a preflight on its own found out about an endpoint and a configuration.</summary>
public sealed record PreflightFacts
{
    public required Edition Edition { get; init; }

    public required SuiteSettings Settings { get; init; }

    /// <summary>The selected cases, each with what it would send.</summary>
    public required IReadOnlyList<(CaseSpec Case, Script Script)> Scripts { get; init; }

    /// <summary>Null through the system's proxy.</summary>
    public required Reach? Reach { get; init; }

    public required PreflightRecord Record { get; init; }

    /// <summary>How far the endpoint's clock is ahead of ours; null where its answers have no Date.</summary>
    public required TimeSpan? ClockOffset { get; init; }

    /// <summary>When it was made, by our clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The exchanges of the record, each read once; the first is the unsigned one.</summary>
    public IReadOnlyList<ReadExchange> Reads => [.. Record.Exchanges.Select(ReadExchange.Of)];

    /// <summary>As a run's would be for these reasons (contract §2): 3 unreachable, 4 nothing selected, control or account refused, else 0.</summary>
    public int ExitCode => Record switch
    {
        { Unreachable: not null } => 3,
        _ when Scripts.Count == 0 || Record.Control.Values.Any(failure => failure is not null) || Record.RefusedAccounts.Count > 0 => 4,
        _ => 0,
    };

    /// <summary>What was found, line by line, in the order in which it was asked.</summary>
    public IReadOnlyList<PreflightLine> Lines() =>
    [
        ConfigurationLines.Of(this),
        .. NetworkLines.Of(this),
        .. AnswerLines.Of(this),
        .. AccountLines.Of(this),
        .. ReadinessLines.Of(this),
    ];
}
