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
        var header = read.Exchange.Response!.Header("Content-Type");
        if (header is null)
        {
            return Check.Missed(CheckNames.ContentType, Level.Recommended, expected, "no Content-Type");
        }

        // Of a header that does not parse as a whole the type still says what the body claims to be.
        var isWhole = MediaTypeHeaderValue.TryParse(header, out var parsed);
        var type = header.Split(';')[0].Trim().ToLowerInvariant();
        var other = format == AnswerFormat.Xml ? "json" : "xml";
        if (type.Contains(other) || NotData.Any(type.Contains) || NotDataFamilies.Any(f => type.StartsWith(f, StringComparison.Ordinal)))
        {
            return Check.Missed(CheckNames.ContentType, Level.Required, expected, $"'{header}'");
        }

        return isWhole && IsUsual(type, format) && SaysUtf8(parsed!.CharSet)
            ? Check.Passed(CheckNames.ContentType, Level.Required, expected, header)
            : Check.Missed(CheckNames.ContentType, Level.Recommended, expected + ", charset utf-8 if any", $"'{header}'");
    }

    private static bool IsUsual(string type, AnswerFormat format) => format == AnswerFormat.Xml
        ? type is "text/xml" or "application/xml"
        : type is "application/json" or "text/json";

    private static bool SaysUtf8(string? charset) => charset is null || charset.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || charset.Trim('"').Equals("utf8", StringComparison.OrdinalIgnoreCase);
}
