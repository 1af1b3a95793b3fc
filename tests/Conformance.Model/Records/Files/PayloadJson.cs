using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Conformance.Model.Evidence;

namespace Conformance.Model.Records;

/// <summary>A body as <c>{"text": …}</c>, or as <c>{"base64": …}</c> where it is not UTF-8.</summary>
internal sealed class PayloadJson : JsonConverter<Payload>
{
    public override Payload Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement switch
        {
            { ValueKind: JsonValueKind.Object } body when body.GetPropertyCount() == 1 && Text(body, "text") is { } text => new Payload(Encoding.UTF8.GetBytes(text.GetString()!)),
            { ValueKind: JsonValueKind.Object } body when body.GetPropertyCount() == 1 && Text(body, "base64") is { } text && text.TryGetBytesFromBase64(out var bytes) => new Payload(bytes),
            _ => throw new JsonException("a body is neither {\"text\": …} nor {\"base64\": …}"),
        };
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

    private static JsonElement? Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value : null;
}
