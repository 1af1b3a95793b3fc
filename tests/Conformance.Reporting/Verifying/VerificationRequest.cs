using Conformance.Model.Specification;
using Conformance.Reporting.Manifests;

namespace Conformance.Reporting.Verifying;

/// <summary>What is to be verified, and by what.</summary>
public sealed record VerificationRequest
{
    /// <summary>The folder of the run.</summary>
    public required string Folder { get; init; }

    /// <summary>The edition to judge by.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Version of the suite that verifies.</summary>
    public required string SuiteVersion { get; init; }

    /// <summary>Whose signature there must be; null to demand none.</summary>
    public required SigningKey? Key { get; init; }
}
