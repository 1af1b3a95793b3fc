using Conformance.Model.Specification;
using Conformance.Probe.Requests;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Runs;

/// <summary>Everything a run needs to be opened.</summary>
public sealed record RunRequest
{
    public required Edition Edition { get; init; }

    public required SuiteSettings Settings { get; init; }

    public required RunPlan Plan { get; init; }

    /// <summary>The folder of the record; it must exist and be empty.</summary>
    public required string Folder { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public NonceSource Nonces { get; init; } = new();
}
