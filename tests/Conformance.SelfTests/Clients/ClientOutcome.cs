using System.Text.Json;

namespace Conformance.SelfTests.Clients;

/// <summary>What a client surfaced of one call; null is what it did not.</summary>
internal sealed record ClientOutcome
{
    public required bool Ok { get; init; }

    public required string? Code { get; init; }

    public required int? Status { get; init; }

    public required string? RequestId { get; init; }

    public required string? HostId { get; init; }

    public required string? Message { get; init; }

    public required JsonElement? Data { get; init; }
}
