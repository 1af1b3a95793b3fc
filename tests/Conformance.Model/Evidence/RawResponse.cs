namespace Conformance.Model.Evidence;

/// <summary>A response as it came in, transfer and content coding removed, secrets masked by as many characters.</summary>
public sealed record RawResponse
{
    public required int Status { get; init; }

    public required IReadOnlyList<Header> Headers { get; init; }

    public required Payload Body { get; init; }

    /// <summary>The first header of that name in any case; null where there is none.</summary>
    public string? Header(string name) => Headers.FirstOrDefault(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;
}
