using Conformance.Model.Specification;

namespace Conformance.ReferenceEndpoint;

/// <summary>How a reference endpoint is to be started.</summary>
public sealed record ReferenceOptions
{
    public required Edition Edition { get; init; }

    /// <summary>The loopback port to listen on; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Faults and Variations; all of them act at once, in this order.</summary>
    public IReadOnlyList<Alteration> Alterations { get; init; } = [];

    /// <summary>Waited before every answer; default: none.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>The same seed makes the same keys, so that recorded requests can be sent again; default: new keys nobody can guess.</summary>
    public int? Seed { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
