using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Answers;
using static Conformance.ReferenceEndpoint.Faults.Bodies.ErrorFault;

namespace Conformance.ReferenceEndpoint.Faults.Bodies;

/// <summary>Errors that are well-formed and not of the unified shape.</summary>
internal static class ShapeFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        OfBytes("json-array", Text("JSON 错误外层为数组", "A JSON error is an array of one object."), AnswerFormat.Json,
            body => [.. "["u8, .. body, .. "]"u8], CheckNames.Shape),
        InJson("json-code-a-number", Text("JSON 错误的 Code 为数字", "The Code of a JSON error is a number."),
            answer => answer.Without("Code").And(new("Code", answer.Status)), CheckNames.Code, CheckNames.Shape),
        InJson("json-code-twice", Text("JSON 错误的 Code 出现两次", "The Code of a JSON error stands twice."),
            answer => answer.And(answer.Members.Single(m => m.Name == "Code")), CheckNames.Code, CheckNames.Shape),
    ];

    private static Fault InJson(string name, LocalText text, Func<Answer, Answer> change, params IReadOnlyList<string> checks) => new()
    {
        Name = name,
        Text = text,
        Breaks = [new() { Classes = Classes, Format = AnswerFormat.Json, Checks = checks }],
        OnAnswer = (_, answer) => IsError(answer) && answer.Format == AnswerFormat.Json ? change(answer) : answer,
    };
}
