using Conformance.Model.Conditions;
using Conformance.Model.Evidence;

namespace Conformance.Reporting.Html;

/// <summary>One request of a <see cref="Reproduction"/>, percent-encoded; what is new at each run stands as a <see cref="Hole"/>.</summary>
internal sealed record ReproducedRequest
{
    public required string Method { get; init; }

    /// <summary>What is signed, in the order of signing; null where the request carries no signature.</summary>
    public required string? Signed { get; init; }

    /// <summary>Behind the question mark; empty for nothing.</summary>
    public required string Query { get; init; }

    /// <summary>The form body; null for none.</summary>
    public required string? Body { get; init; }

    public required bool IsChunked { get; init; }

    public required IReadOnlyList<Header> Headers { get; init; }

    /// <summary>How its signature is made wrong; null for a right one.</summary>
    public required SignatureFlaw? Flaw { get; init; }

    /// <summary>It has a nonce of its own, not that of the request before.</summary>
    public required bool IsFresh { get; init; }
}
