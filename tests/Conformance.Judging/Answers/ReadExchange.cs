using Conformance.Model.Evidence;

namespace Conformance.Judging.Answers;

/// <summary>An exchange with its answer read once, in the format it was asked for.</summary>
public sealed record ReadExchange
{
    private const int LongestCode = 80;

    public required Exchange Exchange { get; init; }

    /// <summary>Null when there is no response or it cannot be read.</summary>
    public required Answer? Answer { get; init; }

    /// <summary>Why the body is not well-formed in the format asked for; null when it is, or there is none.</summary>
    public required string? Unreadable { get; init; }

    public int? Status => Exchange.Response?.Status;

    public bool Succeeded => Status is >= 200 and <= 299;

    public string? Code => Answer?.Text("Code");

    public string? RequestId => Answer?.Text("RequestId");

    /// <summary>Status and code as a person says them, such as <c>400 IncompleteSignature</c>.</summary>
    public string Summary => Exchange.Fault is { } fault ? fault.Detail : $"{Status} {Shown.Of(Code ?? "", LongestCode)}".TrimEnd();

    public static ReadExchange Of(Exchange exchange)
    {
        if (exchange.Response is null || exchange.Request.Method == "HEAD")
        {
            return new ReadExchange { Exchange = exchange, Answer = null, Unreadable = null };
        }

        var (answer, unreadable) = AnswerReader.Read(exchange.Response.Body.Bytes, exchange.Format);
        return new ReadExchange { Exchange = exchange, Answer = answer, Unreadable = unreadable };
    }
}
