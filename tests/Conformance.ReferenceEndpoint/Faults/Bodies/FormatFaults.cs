using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;
using static Conformance.ReferenceEndpoint.Faults.Bodies.ErrorFault;

namespace Conformance.ReferenceEndpoint.Faults.Bodies;

/// <summary>Formats that are not the one the request asks for, and data that depends on the format.</summary>
internal static class FormatFaults
{
    private const string Total = "TotalCount";

    public static IReadOnlyList<Fault> All { get; } =
    [
        Asked("format-default-json", Text("未指定 Format 时返回 JSON", "Without a Format the answer is JSON."),
            call => call[CommonParameter.Format] is null ? AnswerFormat.Json : call.Format, Unread("*", "default-*")),
        Asked("format-ignored-on-post", Text("POST 请求忽略 Format", "The Format of a POST is ignored."),
            call => call.Request.Method == "POST" ? AnswerFormat.Xml : call.Format, Unread("*", "json-post*")),
        Asked("format-in-body-ignored", Text("忽略表单体中的 Format", "A Format in the body is ignored."),
            call => HasFormatInBody(call) ? AnswerFormat.Xml : call.Format,
            // Parameters that are spread over both have it in the query.
            Unread("*", "json-post*") with { Except = ["Signature.AcceptsSplitParameters/*"] }),
        Asked("format-case-sensitive", Text("Format 取值区分大小写", "Format means JSON in upper case alone."),
            call => call[CommonParameter.Format] == "JSON" ? AnswerFormat.Json : AnswerFormat.Xml, Unread("Format.CaseInsensitive", "json-*")),
        Asked("format-by-accept-header", Text("Accept 请求头优先于 Format", "An Accept header decides the format."),
            Accepted, Unread("Format.AcceptHeaderIgnored", "*")),
        Lacking("json-lacks-a-member", Text("JSON 比 XML 少一个成员", "JSON lacks a member that XML has."),
            AnswerFormat.Json, data => data.Without(Total)),
        Lacking("xml-lacks-items", Text("XML 的列表比 JSON 少一项", "A list in XML lacks an item that JSON has."),
            AnswerFormat.Xml, WithoutFirstItems),
    ];

    private static bool HasFormatInBody(Call call) =>
        call.Request.Parameters.All.Any(p => p is { Name: CommonParameter.Format, Source: ParameterSource.Body });

    private static AnswerFormat Accepted(Call call) => call.Request.Raw.Accept switch
    {
        "application/json" => AnswerFormat.Json,
        "application/xml" => AnswerFormat.Xml,
        _ => call.Format,
    };

    private static Breach Unread(string requirement, string variant) =>
        new() { Requirement = requirement, Variant = variant, Checks = [CheckNames.Format, CheckNames.ContentType] };

    private static Fault Asked(string name, LocalText text, Func<Call, AnswerFormat> format, Breach breach) => new()
    {
        Name = name,
        Text = text,
        Breaks = [breach],
        OnAnswer = (call, answer) => answer.In(format(call)),
    };

    private static Fault Lacking(string name, LocalText text, AnswerFormat format, Func<Answer, Answer> change) => new()
    {
        Name = name,
        Text = text,
        Breaks = [new() { Requirement = "Format.SameData", Checks = [CheckNames.SameData] }],
        OnAnswer = (_, answer) => answer.Class == AnswerClass.Success && answer.Format == format ? change(answer) : answer,
    };

    private static Answer WithoutFirstItems(Answer answer) => answer with
    {
        Members = [.. answer.Members.Select(m => m.Data is Listing list ? m with { Data = list with { Items = [.. list.Items.Skip(1)] } } : m)],
    };
}
