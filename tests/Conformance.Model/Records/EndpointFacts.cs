using Conformance.Model.Specification;

namespace Conformance.Model.Records;

/// <summary>What the judge must know of the endpoint, taken from its configuration.</summary>
public sealed record EndpointFacts
{
    public required string Name { get; init; }

    public required string BaseUrl { get; init; }

    /// <summary>Accepted HostIds, <c>*</c> as glob, any case; at least one.</summary>
    public required IReadOnlyList<string> HostIds { get; init; }

    public required AnswerFormat DefaultFormat { get; init; }

    /// <summary>Names of nested members an error may have.</summary>
    public required IReadOnlyList<string> AllowedErrorMembers { get; init; }
}
