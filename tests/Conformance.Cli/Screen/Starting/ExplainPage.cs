using Conformance.Cli.Verbs;
using Conformance.Model.Explanations;
using Conformance.Model.Specification;
using Conformance.Probe.Settings;

namespace Conformance.Cli.Screen;

/// <summary>What an explanation draws on.</summary>
internal sealed record ExplainPage
{
    public required Edition Edition { get; init; }

    public required Explanations Explanations { get; init; }

    public required SuiteSettings Settings { get; init; }

    /// <summary>A recorded run whose findings are shown; null for none.</summary>
    public required RecordedRun? Run { get; init; }

    /// <summary>The options to print with every command.</summary>
    public required string Again { get; init; }
}
