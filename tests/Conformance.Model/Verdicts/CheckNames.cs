namespace Conformance.Model.Verdicts;

/// <summary>The names of all checks (contract §4), and one of our own, <c>sameData</c>.</summary>
public static class CheckNames
{
    public const string Status = "status";
    public const string Code = "code";
    public const string Message = "message";
    public const string Names = "names";
    public const string RequestId = "requestId";
    public const string RequestIdForm = "requestIdForm";
    public const string HostId = "hostId";
    public const string Format = "format";
    public const string ContentType = "contentType";
    public const string Shape = "shape";
    public const string NoResultData = "noResultData";
    public const string Compact = "compact";
    public const string NoSecret = "noSecret";

    /// <summary>The one check of Format.SameData.</summary>
    public const string SameData = "sameData";

    /// <summary>Checks that only ever warn, whatever requirement they are made for.</summary>
    public static IReadOnlyList<string> Recommended { get; } = [Message, RequestIdForm, Compact, SameData];

    public static IReadOnlyList<string> All { get; } =
        [Status, Code, Message, Names, RequestId, RequestIdForm, HostId, Format, ContentType, Shape, NoResultData, Compact, NoSecret, SameData];
}
