using System.Text;
using System.Text.Json.Serialization;
using Conformance.Model.Records;

namespace Conformance.Model.Evidence;

/// <summary>Bytes of a body, after redaction; written as text where they are UTF-8, else as Base64.</summary>
[JsonConverter(typeof(PayloadJson))]
public sealed record Payload(ReadOnlyMemory<byte> Bytes)
{
    public static Payload Empty { get; } = new(ReadOnlyMemory<byte>.Empty);

    public static Payload Of(string text) => new(Encoding.UTF8.GetBytes(text));

    public bool Equals(Payload? other) => other is not null && Bytes.Span.SequenceEqual(other.Bytes.Span);

    public override int GetHashCode() => Bytes.Length;
}
