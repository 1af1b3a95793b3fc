using System.Text.Encodings.Web;
using System.Text.Json;

namespace Conformance.ReferenceEndpoint.Answers;

/// <summary>Renders an answer as one JSON object.</summary>
internal static class JsonRendering
{
    // The answer is data, never part of a page: text stays readable.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Render(Answer answer)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Compact))
            Write(writer, new Fields(answer.Members));

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, Data data)
    {
        switch (data)
        {
            case Text(var text):
                writer.WriteStringValue(text);
                break;
            case Number(var number):
                writer.WriteNumberValue(number);
                break;
            case Fields(var members):
                Write(writer, members);
                break;
            case Listing(var itemName, var items):
                writer.WriteStartObject();
                writer.WriteStartArray(itemName);
                foreach (var item in items)
                    Write(writer, item);

                writer.WriteEndArray();
                writer.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException($"no JSON for {data.GetType().Name}");
        }
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<Member> members)
    {
        writer.WriteStartObject();
        foreach (var member in members)
        {
            writer.WritePropertyName(member.Name);
            Write(writer, member.Data);
        }

        writer.WriteEndObject();
    }
}
