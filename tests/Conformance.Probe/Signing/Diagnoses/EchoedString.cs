using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Conformance.Judging.Answers;

namespace Conformance.Probe.Signing;

/// <summary>
/// Finds the string that an endpoint says it signed, such as behind <c>server string to sign is:</c> (rules, "What real gateways are seen to do").
/// </summary>
internal static partial class EchoedString
{
    /// <returns>Null when the answer tells none.</returns>
    public static string? In(ReadExchange read)
    {
        var message = read.Answer?.Text("Message") ?? Raw(read);
        return Marker().Match(message) is { Success: true } found
            && found.Groups["told"].Value.Trim(' ', '\t', '\r', '\n', '\'', '"') is var told && told.IndexOfAny(['&', '%']) >= 0
            ? WithoutKey(Unescaped(told))
            : null;
    }

    // A body that cannot be read as asked for may hold the string all the same; there it ends with its element or its JSON text.
    private static string Raw(ReadExchange read)
    {
        var text = read.Exchange.Response is { } response ? Encoding.UTF8.GetString(response.Body.Bytes.Span) : "";
        var marker = Marker().Match(text);
        var end = marker.Success ? text.IndexOfAny(['<', '"'], marker.Groups["told"].Index) : -1;
        return end < 0 ? text : text[..end];
    }

    /// <summary>Some gateways escape the text once more than their format asks for.</summary>
    private static string Unescaped(string told) => WebUtility.HtmlDecode(JsonEscape().Replace(told, m => $"{(char)Convert.ToInt32(m.Groups[1].Value, 16)}"));

    // The redactor knows a key id as it was sent; one that the endpoint changed must not be shown whole either.
    private static string WithoutKey(string told) => KeyId().Replace(told, m =>
    {
        var id = m.Groups["id"].Value;
        var kept = m.Groups["token"].Success ? 0 : Math.Min(4, id.Length / 2);
        return string.Concat(m.Value.AsSpan(0, m.Value.Length - id.Length), id.AsSpan(0, kept), new string('*', id.Length - kept));
    });

    [GeneratedRegex(@"string\s?to\s?sign(?:\s+is)?\s*[:：=]?\s*(?:\[(?<told>[^\]]*)|(?<told>.+))", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})")]
    private static partial Regex JsonEscape();

    [GeneratedRegex(@"(?:AccessKeyId|(?<token>SecurityToken))(?:=|%3D|%253D)(?<id>.*?)(?=&|%26|%2526|$)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex KeyId();
}
