using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Answers;

namespace Conformance.ReferenceEndpoint.Faults.Bodies;

/// <summary>Makes a Fault of every error, or of every error in one format.</summary>
internal static class ErrorFault
{
    public static IReadOnlyList<AnswerClass> Classes { get; } = [AnswerClass.Auth, AnswerClass.Business, AnswerClass.Server];

    public static LocalText Text(string zh, string en) => new() { Zh = zh, En = en };

    /// <param name="name">Of the Fault.</param>
    /// <param name="text">What it is.</param>
    /// <param name="change">Acts on each error before it is rendered.</param>
    /// <param name="checks">What finds it.</param>
    public static Fault Of(string name, LocalText text, Func<Answer, Answer> change, params IReadOnlyList<string> checks) => new()
    {
        Name = name,
        Text = text,
        Breaks = [new() { Classes = Classes, Checks = checks }],
        OnAnswer = (_, answer) => IsError(answer) ? change(answer) : answer,
    };

    /// <param name="name">Of the Fault.</param>
    /// <param name="text">What it is.</param>
    /// <param name="format">Where it comes about; null for both.</param>
    /// <param name="change">Acts on the bytes of each error.</param>
    /// <param name="checks">What finds it.</param>
    public static Fault OfBytes(
        string name, LocalText text, AnswerFormat? format, Func<byte[], byte[]> change, params IReadOnlyList<string> checks) => new()
        {
            Name = name,
            Text = text,
            Breaks = [new() { Classes = Classes, Format = format, Checks = checks }],
            OnWire = (answer, wire) => IsError(answer) && (format is null || format == answer.Format) ? wire with { Body = change(wire.Body) } : wire,
        };

    public static bool IsError(Answer answer) => Classes.Contains(answer.Class);
}
