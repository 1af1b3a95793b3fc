using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Answers;

namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>Other headers around the same answer.</summary>
internal static class HeaderVariations
{
    public static IReadOnlyList<Variation> All { get; } =
    [
        Typed("application-xml", "XML 的 Content-Type 为 application/xml", "XML comes as application/xml.", "application/xml;charset=utf-8", "application/json;charset=utf-8"),
        Typed("charset-absent", "Content-Type 不带 charset", "The Content-Type names no charset.", "text/xml", "application/json"),
        Typed("charset-upper-case", "charset 为大写的 UTF-8", "The charset is spelt in capitals, after a space.", "text/xml; charset=UTF-8", "application/json; charset=UTF-8"),
        Typed("charset-quoted", "charset 带引号", "The charset stands in quotes.", "application/xml; charset=\"utf-8\"", "application/json; charset=\"utf-8\""),
        Typed("content-type-capitals", "Content-Type 首字母大写并以分号结尾", "The Content-Type has capitals and a last semicolon.", "Text/XML;Charset=utf-8;", "Application/JSON;Charset=utf-8;"),
        Variation.Of("content type", "content-type-absent", "回答没有 Content-Type", "Answers have no Content-Type.") with
        {
            Warns = [new() { Checks = [CheckNames.ContentType] }],
            OnWire = (_, wire) => wire.With("Content-Type", null),
        },
        Variation.Of("request id header", "request-id-header-absent", "回答没有 x-acs-request-id 响应头", "Answers have no header x-acs-request-id.") with
        {
            Leaves = ["RequestId.MatchesHeader"],
            OnWire = (_, wire) => wire.With(Answer.RequestIdHeader, null),
        },
        Variation.Of("request id header", "request-id-header-lower-case", "x-acs-request-id 响应头为小写", "The header x-acs-request-id is in lower case, whatever the body has.") with
        {
            OnAnswer = (_, answer) => answer with { HeaderRequestId = answer.HeaderRequestId.ToLowerInvariant() },
        },
        Variation.Of("further headers", "further-headers", "带有代理与框架的其他响应头", "Headers of frameworks and proxies come along.") with
        {
            OnWire = (_, wire) => wire.With("Server", "Tengine").With("Via", "1.1 cache17").With("X-Powered-By", "Servlet/3.1").With("Vary", "Accept-Encoding")
                .With("Cache-Control", "no-store").With("Access-Control-Allow-Origin", "*").With("Set-Cookie", "route=a1; Path=/"),
        },
    ];

    private static Variation Typed(string name, string zh, string en, string xml, string json) =>
        Variation.Of("content type", name, zh, en) with
        {
            OnAnswer = (_, answer) => answer with { ContentType = answer.Format == AnswerFormat.Xml ? xml : json },
        };
}
