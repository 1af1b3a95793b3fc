using System.Text;

namespace Conformance.ReferenceEndpoint.Answers;

/// <summary>A rendered answer and the way it travels; Faults and Variations rewrite it.</summary>
internal sealed record Wire(byte[] Body)
{
    public Framing Framing { get; init; } = Framing.Length;

    public Persistence Persistence { get; init; } = Persistence.Keep;

    public ContentCoding Coding { get; init; } = ContentCoding.Identity;

    /// <summary>Headers that are otherwise than the endpoint has them; null for one that is not sent.</summary>
    public IReadOnlyList<(string Name, string? Value)> Headers { get; init; } = [];

    public Wire With(string header, string? value) => this with { Headers = [.. Headers, (header, value)] };

    public Wire Rewrite(Func<string, string> change) => this with { Body = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(Body))) };
}

/// <summary>How the end of a body is told.</summary>
internal enum Framing
{
    Length,
    Chunked,
}

/// <summary>What becomes of the connection afterwards.</summary>
internal enum Persistence
{
    Keep,
    Close,
}

/// <summary>How a body is packed, where the caller takes it so.</summary>
internal enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}
