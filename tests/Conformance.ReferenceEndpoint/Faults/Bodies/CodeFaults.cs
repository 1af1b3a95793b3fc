using System.IO.Enumeration;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Answers;
using static Conformance.ReferenceEndpoint.Faults.Bodies.ErrorFault;

namespace Conformance.ReferenceEndpoint.Faults.Bodies;

/// <summary>Codes, statuses and messages that somebody meant well with.</summary>
internal static class CodeFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Of("codes-lower-case", Text("错误码全部小写", "Codes are in lower case."),
            answer => answer.Change("Code", code => code.ToLowerInvariant()), CheckNames.Code),
        Of("codes-with-a-space", Text("错误码末尾多一个空格", "A space follows each code."),
            answer => answer.Change("Code", code => code + " "), CheckNames.Code),
        Rows("throttling-429", Text("限流错误返回 429", "Throttling is answered with 429."),
            "Throttling.*", answer => answer with { Status = 429 }, CheckNames.Status),
        Rows("throttling-503", Text("限流错误返回 503", "Throttling is answered with 503."),
            "Throttling.*", answer => answer with { Status = 503 }, CheckNames.Status),
        Rows("unavailable-503", Text("ServiceUnavailable 返回 503", "ServiceUnavailable is answered with 503."),
            "ServiceUnavailable", answer => answer with { Status = 503 }, CheckNames.Status),
        new()
        {
            Name = "authentication-401",
            Text = Text("格式、密钥与签名类错误返回 401", "Errors of form, key or signature are answered with 401."),
            // A request without any parameter may get any error.
            Breaks = [new() { Classes = [AnswerClass.Auth], Checks = [CheckNames.Status], Except = ["Error.BareRequest/*"] }],
            OnAnswer = (_, answer) => answer.Class == AnswerClass.Auth ? answer with { Status = 401 } : answer,
        },
        Rows("outage-as-internal-error", Text("服务不可用当作内部错误", "An outage is told as an internal error."),
            "ServiceUnavailable", answer => answer.With("Code", "InternalError"), CheckNames.Code),
        Rows("ram-refusal-404", Text("RAM 无权限返回 404", "A refusal by RAM is answered with 404."),
            "Forbidden.RAM", answer => answer with { Status = 404 }, CheckNames.Status),
        new()
        {
            Name = "own-code-from-the-table",
            Text = Text("接口自身的错误冒用公共错误码", "An interface's own error comes with a code of the common table."),
            Breaks = [new() { Requirement = "InterfaceError.Response", Checks = [CheckNames.Code] }],
            OnAnswer = (_, answer) => answer is { Class: AnswerClass.Business, Row: null } ? answer.With("Code", "InvalidParameter") : answer,
        },
        new()
        {
            Name = "bare-request-json",
            Text = Text("不带任何参数的请求返回 JSON", "A request without any parameter is answered in JSON."),
            Breaks = [new() { Requirement = "Error.BareRequest", Checks = [CheckNames.Format, CheckNames.ContentType] }],
            OnAnswer = (call, answer) => call.Request.Parameters.All.Any() ? answer : answer.In(AnswerFormat.Json),
        },
        Rows("spelling-corrected", Text("改正了公布表中 cann’t 的拼写", "The spelling that the table prints in the RAM rows is corrected."),
            "Forbidden.*NotFound", answer => answer.Change("Message", text => text.Replace("cann", "can", StringComparison.Ordinal)),
            CheckNames.Message),
    ];

    private static Fault Rows(string name, LocalText text, string rows, Func<Answer, Answer> change, string check) => new()
    {
        Name = name,
        Text = text,
        Breaks = [new() { Requirement = rows, Checks = [check] }],
        OnAnswer = (_, answer) => FileSystemName.MatchesSimpleExpression(rows, answer.Row, ignoreCase: false) ? change(answer) : answer,
    };
}
