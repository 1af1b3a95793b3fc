using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Probe.Settings;

/// <summary>Writes what may hold a secret as the text it shows of itself; nothing is read back.</summary>
internal sealed class ShownJson<T> : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is made from configuration only");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
