using Conformance.Model.Specification;

namespace Conformance.ReferenceEndpoint.Answers;

/// <summary>An answer before it becomes bytes; Faults rewrite it.</summary>
internal sealed record Answer
{
    public const string RequestIdHeader = "x-acs-request-id";

    /// <summary>Id of the row it was refused by; null for a success or an interface's own error.</summary>
    public required string? Row { get; init; }

    /// <summary>The string its signature was held against; null where it was not refused for its signature.</summary>
    public string? StringToSign { get; init; }

    public required AnswerClass Class { get; init; }

    public required int Status { get; init; }

    public required AnswerFormat Format { get; init; }

    public required string ContentType { get; init; }

    public required string HeaderRequestId { get; init; }

    /// <summary>Name of the XML document's element; JSON has none.</summary>
    public required string Root { get; init; }

    public required IReadOnlyList<Member> Members { get; init; }

    public Answer In(AnswerFormat format) => this with { Format = format, ContentType = ContentTypeOf(format) };

    public Answer With(string member, string text) =>
        this with { Members = [.. Members.Select(m => m.Name == member ? new Member(member, text) : m)] };

    /// <summary>This answer with the text of a member changed; others and data members stay.</summary>
    public Answer Change(string member, Func<string, string> change) =>
        this with { Members = [.. Members.Select(m => m.Name == member && m.Data is Text(var text) ? new Member(member, change(text)) : m)] };

    public Answer And(Member added) => this with { Members = [.. Members, added] };

    /// <summary>This answer with another RequestId, in its body and its header.</summary>
    public Answer Identified(string requestId) => With("RequestId", requestId) with { HeaderRequestId = requestId };

    public Answer Without(string member) => this with { Members = [.. Members.Where(m => m.Name != member)] };

    public static string ContentTypeOf(AnswerFormat format) => format switch
    {
        AnswerFormat.Xml => "text/xml;charset=utf-8",
        AnswerFormat.Json => "application/json;charset=utf-8",
        _ => throw new InvalidOperationException($"no content type for {format}"),
    };
}
