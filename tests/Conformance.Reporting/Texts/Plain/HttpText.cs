using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Conformance.Model.Evidence;

namespace Conformance.Reporting.Texts;

/// <summary>Request and answer of an exchange as a person reads HTTP: first line, headers, an empty line, the body.</summary>
public static class HttpText
{
    /// <param name="exchange">Whose request.</param>
    /// <param name="longest">Characters of the body at most.</param>
    public static string Request(Exchange exchange, int longest = int.MaxValue)
    {
        var request = exchange.Request;
        return Message($"{request.Method} {request.Url}", request.Headers, request.Body ?? Payload.Empty, longest);
    }

    /// <summary>The answer, or what came instead of one.</summary>
    public static string Answer(Exchange exchange, int longest = int.MaxValue) => exchange.Response is { } response
        ? Message($"HTTP {response.Status.ToString(CultureInfo.InvariantCulture)}", response.Headers, response.Body, longest)
        : VisibleText.Of(Instead(exchange));

    /// <summary>One line: role, request line without its parameters, what came, how long it took.</summary>
    public static string Line(Exchange exchange)
    {
        var came = exchange.Response?.Status.ToString(CultureInfo.InvariantCulture) ?? Instead(exchange);
        var took = exchange.Times.EndMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
        return VisibleText.Of($"{Words.Role(exchange.Role).En}: {exchange.Request.Method} {exchange.Action ?? "without Action"} → {came} in {took} ms");
    }

    /// <summary>A body's text where it is UTF-8; else null.</summary>
    public static string? Text(Payload body) => Utf8.IsValid(body.Bytes.Span) ? Encoding.UTF8.GetString(body.Bytes.Span) : null;

    private static string Instead(Exchange exchange) => exchange.Fault is { } fault ? $"no answer ({fault.Kind}: {fault.Detail})" : "no answer";

    private static string Message(string firstLine, IReadOnlyList<Header> headers, Payload body, int longest)
    {
        var message = new StringBuilder(firstLine).Append('\n');
        foreach (var header in headers)
        {
            message.Append(header.Name).Append(": ").Append(header.Value).Append('\n');
        }

        return VisibleText.Of(message.ToString()) + (body.Bytes.IsEmpty ? "" : "\n" + Body(body, longest) + "\n");
    }

    private static string Body(Payload body, int longest) => Text(body) is { } text
        ? VisibleText.Of(text, longest)
        : $"(not UTF-8: {body.Bytes.Length.ToString(CultureInfo.InvariantCulture)} bytes, in Base64)\n{VisibleText.Of(Convert.ToBase64String(body.Bytes.Span), longest)}";
}
