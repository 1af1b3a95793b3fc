using System.Net.Http.Headers;
using Conformance.Judging.Answers;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Checks;

/// <summary>The check <c>contentType</c>: lying about the format fails, being absent or unusual warns.</summary>
internal static class ContentTypes
{
    private static readonly string[] NotData = ["html", "css", "javascript", "ecmascript"];
    private static readonly string[] NotDataFamilies = ["image/", "audio/", "video/", "font/", "multipart/"];

    public static CheckResult Of(ReadExchange read)
    {
        var format = read.Exchange.Format;
        var expected = format == AnswerFormat.Xml ? "text/xml or application/xml" : "application/json";
        // A proxy may add one of its own: each counts. A stop after the last parameter is allowed (RFC 9110, 5.6.6).
        var header = string.Join(", ", read.Exchange.Response!.Headers
            .Where(h => h.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Select(h => h.Value)).TrimEnd(' ', ';');
        if (header.Length == 0)
        {
            return Check.Missed(CheckNames.ContentType, Level.Recommended, expected, "no Content-Type");
        }

        // Of a header that does not parse as a whole the type still says what the body claims to be.
        var isWhole = MediaTypeHeaderValue.TryParse(header, out var parsed);
        var types = header.Split(',').Select(t => t.Split(';')[0].Trim().ToLowerInvariant()).ToList();
        if (types.Any(t => Lies(t, format)))
        {
            return Check.Missed(CheckNames.ContentType, Level.Required, expected, $"'{header}'");
        }

        return isWhole && IsUsual(types[0], format) && SaysUtf8(parsed!.CharSet)
            ? Check.Passed(CheckNames.ContentType, Level.Required, expected, header)
            : Check.Missed(CheckNames.ContentType, Level.Recommended, expected + ", charset utf-8 if any", $"'{header}'");
    }

    private static bool Lies(string type, AnswerFormat format) => type.Contains(format == AnswerFormat.Xml ? "json" : "xml")
        || NotData.Any(type.Contains) || NotDataFamilies.Any(f => type.StartsWith(f, StringComparison.Ordinal));

    private static bool IsUsual(string type, AnswerFormat format) => format == AnswerFormat.Xml
        ? type is "text/xml" or "application/xml"
        : type is "application/json" or "text/json";

    private static bool SaysUtf8(string? charset) => charset is null || charset.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || charset.Trim('"').Equals("utf8", StringComparison.OrdinalIgnoreCase);
}
