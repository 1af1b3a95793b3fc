using Conformance.Model.Evidence;
using Conformance.Model.Specification;

namespace Conformance.SelfTests.Samples;

/// <summary>Recorded exchanges made by hand.</summary>
internal static class SampleExchange
{
    public const string RequestId = "8906582E-6722-409A-A6C4-0E7863B733A5";

    public static readonly DateTimeOffset Start = new(2026, 3, 14, 1, 59, 26, TimeSpan.Zero);

    public static Exchange Xml(int status, string body) => Of(AnswerFormat.Xml, status, body, ("Content-Type", "text/xml;charset=utf-8"));

    public static Exchange Json(int status, string body) => Of(AnswerFormat.Json, status, body, ("Content-Type", "application/json;charset=utf-8"));

    public static Exchange Of(AnswerFormat format, int status, string body, params (string Name, string Value)[] headers) =>
        Broken(format) with { Fault = null, Response = new RawResponse { Status = status, Headers = Headers(headers), Body = Payload.Of(body) } };

    /// <summary>An exchange that brought no response.</summary>
    public static Exchange Broken(AnswerFormat format) => new()
    {
        Role = ExchangeRole.Judged,
        Account = "Main",
        Action = "DescribeSongs",
        Format = format,
        Request = new RawRequest { Method = "GET", Url = "http://shop.example.com/?Action=DescribeSongs", Headers = [], Body = null },
        Response = null,
        Fault = new NetworkFault { Kind = NetworkFaultKind.Reset, Detail = "the connection was reset" },
        Times = new ExchangeTimes { StartedAt = Start, WrittenMilliseconds = null, FirstByteMilliseconds = 2, EndMilliseconds = 3 },
        SecretsEchoed = [],
    };

    public static Exchange With(this Exchange exchange, string header, string value) => exchange with
    {
        Response = exchange.Response! with { Headers = [.. exchange.Response.Headers.Where(h => h.Name != header), new Header { Name = header, Value = value }] },
    };

    public static Exchange Without(this Exchange exchange, string header) => exchange with
    {
        Response = exchange.Response! with { Headers = [.. exchange.Response.Headers.Where(h => h.Name != header)] },
    };

    private static IReadOnlyList<Header> Headers((string Name, string Value)[] headers) =>
        [.. headers.Select(h => new Header { Name = h.Name, Value = h.Value })];
}
