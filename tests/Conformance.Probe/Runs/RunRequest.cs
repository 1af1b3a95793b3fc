using Conformance.Model.Records;
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

    /// <summary>What an earlier run judged and this one must judge too; null for nothing.</summary>
    public Ratchet? Ratchet { get; init; }

    /// <summary>What is remembered of the run of the same endpoint before; null where nothing is.</summary>
    public PastRun? Previous { get; init; }

    /// <summary>Things a person should know that were clear before the run.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Names of the faults the embedded endpoint was started with.</summary>
    public IReadOnlyList<string> EmbeddedFaults { get; init; } = [];

    /// <summary>The folder of the record; it must exist and be empty.</summary>
    public required string Folder { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public NonceSource Nonces { get; init; } = new();
}
