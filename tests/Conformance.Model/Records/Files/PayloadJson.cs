using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Conformance.Model.Evidence;

namespace Conformance.Model.Records;

/// <summary>A body as <c>{"text": …}</c>, or as <c>{"base64": …}</c> where it is not UTF-8.</summary>
internal sealed class PayloadJson : JsonConverter<Payload>
{
    private const string Expected = "a body is neither {\"text\": …} nor {\"base64\": …}";

    public override Payload Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isText = reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("text");
        if (!isText && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("base64")))
        {
            throw new JsonException(Expected);
        }

        if (!reader.Read() || reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException(Expected);
        }

        var bytes = isText ? Text(ref reader) : reader.TryGetBytesFromBase64(out var decoded) ? decoded : throw new JsonException(Expected);
        return reader.Read() && reader.TokenType == JsonTokenType.EndObject ? new Payload(bytes) : throw new JsonException(Expected);
    }

    public override void Write(Utf8JsonWriter writer, Payload value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (Utf8.IsValid(value.Bytes.Span))
        {
            writer.WriteString("text", value.Bytes.Span);
        }
        else
        {
            writer.WriteBase64String("base64", value.Bytes.Span);
        }

        writer.WriteEndObject();
    }

    // Never as a string, which would be twice as large.
    private static byte[] Text(ref Utf8JsonReader reader)
    {
        var room = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        var length = reader.CopyString(room);
        var bytes = room.AsSpan(0, length).ToArray();
        ArrayPool<byte>.Shared.Return(room);
        return bytes;
    }
}
