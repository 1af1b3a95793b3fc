using Conformance.Model.Records;
using Conformance.Reporting.Manifests;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Verifying;

/// <summary>What verifying a run's folder showed: integrity, and every verdict and report made again from the recorded bytes.</summary>
public sealed record Verification
{
    /// <summary>Each names its place; empty for an intact folder.</summary>
    public required IReadOnlyList<string> Differences { get; init; }

    /// <summary>What was looked at, and what could not be.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Null where there is none, or it cannot be read.</summary>
    public required Manifest? Manifest { get; init; }

    /// <summary>Null where it cannot be read.</summary>
    public required RunRecord? Record { get; init; }

    /// <summary>Made from the record; null where it cannot be read.</summary>
    public required Summary? Summary { get; init; }

    public bool IsIntact => Differences.Count == 0;
}
