using System.Globalization;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Identity;

/// <summary>The timestamp is well-formed and not too far from the endpoint's clock, either way.</summary>
internal sealed record TimestampGate : Gate
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>One hour in this edition (rules, "What real gateways are seen to do").</summary>
    public static readonly TimeSpan PublishedWindow = TimeSpan.FromHours(1);

    /// <summary>How old a timestamp may be.</summary>
    public TimeSpan Past { get; init; } = PublishedWindow;

    /// <summary>How far ahead it may be.</summary>
    public TimeSpan Future { get; init; } = PublishedWindow;

    public override Refusal? Check(Call call) => TryRead(call[CommonParameter.Timestamp]!, out var timestamp)
        ? IsWithin(call.ReceivedAt - timestamp) ? null : new RowRefusal("IllegalTimestamp")
        : new OwnRefusal("InvalidTimeStamp.Format", 400, "Specified time stamp or date value is not well formatted.");

    private bool IsWithin(TimeSpan age) => age <= Past && -age <= Future;

    private static bool TryRead(string text, out DateTimeOffset timestamp) => DateTimeOffset.TryParseExact(
        text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out timestamp);
}
