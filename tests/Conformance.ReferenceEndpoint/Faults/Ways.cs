using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Answers;

namespace Conformance.ReferenceEndpoint.Faults;

/// <summary>At least one way to miss each check of an answer (contract §4).</summary>
internal static class Ways
{
    private static readonly AnswerClass[] Errors = [AnswerClass.Auth, AnswerClass.Business, AnswerClass.Server];

    public static IReadOnlyList<Fault> All { get; } =
    [
        .. from way in OfErrors().Concat(OfAll())
           from sort in way.Classes
           from format in way.Formats
           select way.In(sort, format),
    ];

    private static IEnumerable<Way> OfErrors() =>
    [
        new()
        {
            Name = "status-200", Checks = [CheckNames.Status], Classes = Errors,
            Text = new LocalText { Zh = "HTTP 状态码为 200", En = "the HTTP status is 200" },
            OnAnswer = (_, answer) => answer with { Status = 200 },
        },
        new()
        {
            Name = "code-letter", Checks = [CheckNames.Code], Classes = Errors, Except = ["Error.BareRequest/*"],
            Text = new LocalText { Zh = "错误码少一个字母", En = "the code lacks its last letter" },
            OnAnswer = (_, answer) => answer.Change("Code", code => code[..^1]),
        },
        new()
        {
            Name = "message-vague", Checks = [CheckNames.Message, CheckNames.Names], Classes = Errors, Except = ["Error.BareRequest/*", "InterfaceError.Response/*"],
            Text = new LocalText { Zh = "错误信息笼统，不指明参数", En = "the message is vague and names no parameter" },
            OnAnswer = (_, answer) => answer.With("Message", "Something is wrong with this request."),
        },
        new()
        {
            Name = "host-id-missing", Checks = [CheckNames.HostId, CheckNames.Shape], Classes = Errors,
            Text = new LocalText { Zh = "缺少 HostId", En = "HostId is missing" },
            OnAnswer = (_, answer) => answer.Without("HostId"),
        },
        new()
        {
            Name = "host-id-other", Checks = [CheckNames.HostId], Classes = Errors,
            Text = new LocalText { Zh = "HostId 是另一个站点", En = "HostId is the one of another site" },
            OnAnswer = (_, answer) => answer.With("HostId", "ecs.cn-elsewhere.example.com"),
        },
        new()
        {
            Name = "result-data", Checks = [CheckNames.NoResultData], Classes = Errors,
            Text = new LocalText { Zh = "错误中带有结果数据", En = "the error carries result data" },
            OnAnswer = (_, answer) => answer.And(new("Result", new Fields(new("Total", 1), new("Id", "i-1")))),
        },
    ];

    private static IEnumerable<Way> OfAll() =>
    [
        new()
        {
            Name = "request-id-missing", Checks = [CheckNames.RequestId, CheckNames.Shape],
            Text = new LocalText { Zh = "缺少 RequestId", En = "RequestId is missing" },
            OnAnswer = (_, answer) => answer.Without("RequestId"),
        },
        new()
        {
            Name = "request-id-form", Checks = [CheckNames.RequestIdForm],
            Text = new LocalText { Zh = "RequestId 不是 8-4-4-4-12 的十六进制", En = "RequestId is not of the form 8-4-4-4-12" },
            OnAnswer = (_, answer) => answer.Identified(answer.HeaderRequestId.Replace("-", "", StringComparison.Ordinal)),
        },
        new()
        {
            Name = "format-other", Checks = [CheckNames.Format, CheckNames.ContentType],
            Text = new LocalText { Zh = "以另一种格式返回", En = "it comes in the other format" },
            OnAnswer = (_, answer) => answer.In(answer.Format == AnswerFormat.Xml ? AnswerFormat.Json : AnswerFormat.Xml),
        },
        new()
        {
            Name = "type-html", Checks = [CheckNames.ContentType],
            Text = new LocalText { Zh = "Content-Type 为 text/html", En = "its Content-Type is text/html" },
            OnAnswer = (_, answer) => answer with { ContentType = "text/html;charset=utf-8" },
        },
        new()
        {
            Name = "root-wrong", Checks = [CheckNames.Shape], Formats = [AnswerFormat.Xml],
            Text = new LocalText { Zh = "根元素名称错误", En = "its root element has another name" },
            OnAnswer = (_, answer) => answer with { Root = "Answer" },
        },
        new()
        {
            Name = "indented", Checks = [CheckNames.Compact],
            Text = new LocalText { Zh = "带有换行和缩进", En = "it has line breaks and indentation" },
            OnWire = (answer, wire) => wire with { Body = Indenting.Indent(wire.Body, answer.Format) },
        },
        Wrapped(),
        SecretTold(),
    ];

    private static Way Wrapped() => new()
    {
        Name = "wrapped",
        Checks = [CheckNames.Shape],
        Formats = [AnswerFormat.Json],
        Also = (sort, format) => sort != AnswerClass.Success ? [] :
        [
            new() { Classes = [sort], Format = format, Checks = [CheckNames.RequestId] },
            new() { Requirement = "Format.SameData", Checks = [CheckNames.SameData] },
        ],
        Text = new LocalText { Zh = "JSON 外面多包一层", En = "its members are wrapped in another object" },
        OnAnswer = (_, answer) => answer with { Members = [new(answer.Root, new Fields(answer.Members))] },
    };

    private static Way SecretTold() => new()
    {
        Name = "secret-told",
        Checks = [CheckNames.NoSecret],
        Also = SecretBreaches.Besides,
        // Whose key is not known has no secret to be told; a HEAD has no body to tell it in.
        Except = ["Error.BareRequest/*", "InvalidAccessKeyId.NotFound/*", "MissingParameter.AccessKeyId/*", "*-head"],
        Text = new LocalText { Zh = "返回中泄露 AccessKeySecret", En = "it tells the AccessKeySecret" },
        OnAnswer = (call, answer) => call.Account is { } account ? answer.And(new("Description", account.AccessKeySecret)) : answer,
    };
}
