using System.Text;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using static Conformance.ReferenceEndpoint.Faults.Bodies.ErrorFault;

namespace Conformance.ReferenceEndpoint.Faults.Bodies;

/// <summary>What proxies and careless writers make of the body of an error, so that it is not well-formed.</summary>
internal static class ProxyFaults
{
    private static readonly byte[] Page =
        "<html><head><title>Error</title></head><body><center><h1>Error</h1></center><hr></body></html>"u8.ToArray();

    public static IReadOnlyList<Fault> All { get; } =
    [
        new()
        {
            Name = "html-error-page",
            Text = Text("错误被代理换成 HTML 页面", "A proxy puts an HTML page in place of errors."),
            Breaks = [new() { Classes = Classes, Checks = [CheckNames.Format, CheckNames.ContentType] }],
            OnAnswer = (_, answer) => IsError(answer) ? answer with { ContentType = "text/html" } : answer,
            OnWire = (answer, wire) => IsError(answer) ? wire with { Body = Page } : wire,
        },
        Broken("empty-body", Text("错误没有响应体", "Errors have no body."), null, _ => []),
        Broken("half-a-body", Text("错误的响应体只有一半", "Errors are cut in half, their Content-Length as well."),
            null, body => body[..(body.Length / 2)]),
        Broken("not-utf-8", Text("错误中有一个字节不是 UTF-8", "Errors hold a byte that is not UTF-8."),
            null, body => [.. body[..^12], 0xFF, .. body[^12..]]),
        Broken("xml-doctype", Text("XML 错误带有 DTD", "XML errors have a document type declaration."),
            AnswerFormat.Xml, Told("<Error>", "<!DOCTYPE Error><Error>")),
        Broken("xml-says-utf-16", Text("XML 声明写 UTF-16，实际为 UTF-8", "XML errors are declared as UTF-16 and are UTF-8."),
            AnswerFormat.Xml, Told("UTF-8", "UTF-16")),
        Broken("xml-two-roots", Text("XML 错误有两个根元素", "XML errors have two root elements."),
            AnswerFormat.Xml, Told("</Error>", "</Error><Trace/>")),
        Broken("json-trailing-text", Text("JSON 错误之后还有文本", "Text follows the object of JSON errors."),
            AnswerFormat.Json, body => [.. body, .. "\"}"u8]),
    ];

    private static Fault Broken(string name, LocalText text, AnswerFormat? format, Func<byte[], byte[]> change) =>
        OfBytes(name, text, format, change, CheckNames.Format);

    private static Func<byte[], byte[]> Told(string right, string wrong) =>
        body => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body).Replace(right, wrong, StringComparison.Ordinal));
}
