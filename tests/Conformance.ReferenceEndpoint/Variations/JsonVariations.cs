using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Conformance.Model.Specification;

namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>Other spellings of the same JSON object.</summary>
internal static partial class JsonVariations
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Ascii = new() { Encoder = JavaScriptEncoder.Default };

    public static IReadOnlyList<Variation> All { get; } =
    [
        InJson("arrays", "plain-arrays", "数组直接位于成员之下", "Arrays stand under their member, not in an object of their own.", json =>
            Plain(JsonNode.Parse(json)!).ToJsonString(Readable)),
        InJson("text of JSON", "json-ascii", "非 ASCII 字符与引号写成 \\u 转义", "Quotes and all beyond ASCII are spelt by \\u.", json =>
            JsonNode.Parse(json)!.ToJsonString(Ascii)),
        InJson("text of JSON", "json-slashes", "斜杠写成 \\/", "Slashes are escaped.", json => json.Replace("/", @"\/", StringComparison.Ordinal)),
        InJson("text of JSON", "json-escapes", "文本全部写成 \\u 转义", "Texts are spelt by \\u alone.", json =>
            TextOrMark().Replace(json, token => token.Value[0] == '"' ? Escaped(token.Value) : token.Value)),
        InJson("spaces in JSON", "json-spaces", "冒号与逗号后有一个空格", "A space follows colons and commas.", json =>
            TextOrMark().Replace(json, token => token.Value[0] == '"' ? token.Value : token.Value + " ")),
    ];

    private static Variation InJson(string question, string name, string zh, string en, Func<string, string> rewrite) =>
        Variation.Of(question, name, zh, en) with
        {
            OnWire = (answer, wire) => answer.Format == AnswerFormat.Json ? wire.Rewrite(rewrite) : wire,
        };

    private static JsonNode Plain(JsonNode node) => node switch
    {
        JsonObject { Count: 1 } wrapper when wrapper.First().Value is JsonArray array => Plain(array),
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, m.Value is null ? null : Plain(m.Value)))),
        JsonArray array => new JsonArray([.. array.Select(item => item is null ? null : Plain(item))]),
        _ => node.DeepClone(),
    };

    private static string Escaped(string literal) =>
        $"\"{string.Concat(JsonSerializer.Deserialize<string>(literal)!.Select(c => $"\\u{(int)c:x4}"))}\"";

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|[:,]
        """)]
    private static partial Regex TextOrMark();
}
