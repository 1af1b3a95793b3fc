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
        return document.RootElement.TryGetProperty("text", out var text)
            ? new Payload(Encoding.UTF8.GetBytes(text.GetString()!))
            : new Payload(document.RootElement.GetProperty("base64").GetBytesFromBase64());
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
}
