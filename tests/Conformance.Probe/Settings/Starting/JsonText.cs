using System.Text.Encodings.Web;
using System.Text.Json;

namespace Conformance.Probe.Settings.Starting;

/// <summary>Texts and flat objects as a person writes them in JSON.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string text) => JsonSerializer.Serialize(text, Readable);

    /// <summary>A placeholder that loading refuses until it is replaced.</summary>
    public static string Place(string what) => Of($"<{what}>");

    /// <summary>An object in one line.</summary>
    public static string Object(params IEnumerable<(string Key, string Json)> members) =>
        $"{{ {string.Join(", ", members.Select(m => $"{Of(m.Key)}: {m.Json}"))} }}";
}
