using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Faults;

/// <summary>One way an answer can be wrong, wherever it comes about; each class and format of answers gets a Fault of its own from it.</summary>
internal sealed record Way
{
    public required string Name { get; init; }

    public required LocalText Text { get; init; }

    /// <summary>What finds it.</summary>
    public required IReadOnlyList<string> Checks { get; init; }

    /// <summary>Where it can come about; default: in all answers.</summary>
    public IReadOnlyList<AnswerClass> Classes { get; init; } = Enum.GetValues<AnswerClass>();

    /// <summary>The formats it can come about in; default: both.</summary>
    public IReadOnlyList<AnswerFormat> Formats { get; init; } = Enum.GetValues<AnswerFormat>();

    /// <summary>Ids of cases of these answers that do not mind, <c>*</c> as glob.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>What it breaks besides, beyond the cases that are answered so; default: nothing.</summary>
    public Func<AnswerClass, AnswerFormat, IEnumerable<Breach>> Also { get; init; } = (_, _) => [];

    public Func<Call, Answer, Answer> OnAnswer { get; init; } = (_, answer) => answer;

    public Func<Answer, Wire, Wire> OnWire { get; init; } = (_, wire) => wire;

    /// <summary>This way in one format of one class of answers.</summary>
    public Fault In(AnswerClass sort, AnswerFormat format) => new()
    {
        Name = $"{Name}-{sort}-{format}".ToLowerInvariant(),
        Text = new LocalText { Zh = $"{Chinese(sort)}（{format.ToString().ToUpperInvariant()}）：{Text.Zh}", En = $"{English(sort)} in {format.ToString().ToUpperInvariant()}: {Text.En}" },
        Breaks = [new() { Classes = [sort], Format = format, Checks = Checks, Except = Except }, .. Also(sort, format)],
        OnAnswer = (call, answer) => answer.Class == sort && answer.Format == format ? OnAnswer(call, answer) : answer,
        OnWire = (answer, wire) => answer.Class == sort && answer.Format == format ? OnWire(answer, wire) : wire,
    };

    private static string English(AnswerClass sort) => sort switch
    {
        AnswerClass.Success => "successes",
        AnswerClass.Auth => "errors of form, key or signature",
        AnswerClass.Business => "errors of rights and business",
        AnswerClass.Server => "errors 5xx",
        _ => throw new InvalidOperationException($"no words for {sort}"),
    };

    private static string Chinese(AnswerClass sort) => sort switch
    {
        AnswerClass.Success => "成功返回",
        AnswerClass.Auth => "格式、密钥与签名类错误",
        AnswerClass.Business => "权限与业务类错误",
        AnswerClass.Server => "5xx 错误",
        _ => throw new InvalidOperationException($"no words for {sort}"),
    };
}
