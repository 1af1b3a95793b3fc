namespace Conformance.ReferenceEndpoint.Requests;

/// <summary>What a request said to the letter, before it was decoded; the rules ask nobody to look at it.</summary>
internal sealed record RawText
{
    /// <summary>Without its question mark.</summary>
    public required string Query { get; init; }

    /// <summary>The form body, one character a byte; empty where there is none.</summary>
    public required string Body { get; init; }

    public required bool IsChunked { get; init; }

    /// <summary>The Accept header; empty where there is none.</summary>
    public required string Accept { get; init; }
}
