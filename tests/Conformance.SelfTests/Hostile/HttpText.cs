using System.Text;

namespace Conformance.SelfTests.Hostile;

/// <summary>An HTTP/1.1 answer to be altered: its head as lines, its body as bytes.</summary>
internal sealed record HttpText(string StartLine, IReadOnlyList<string> Headers, byte[] Body)
{
    private const string Length = "Content-Length";

    public byte[] Bytes => [.. Encoding.Latin1.GetBytes(string.Concat(Headers.Prepend(StartLine).Select(l => l + "\r\n")) + "\r\n"), .. Body];

    public static HttpText Parse(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        var head = Encoding.Latin1.GetString(bytes, 0, end).Split("\r\n");
        var text = new HttpText(head[0], head[1..], bytes[(end + 4)..]);
        return text.Headers.Any(h => h.StartsWith("Transfer-Encoding:", StringComparison.OrdinalIgnoreCase))
            ? throw new NotSupportedException("the gateway behind the door must declare the length of its answers") : text;
    }

    public static HttpText Of(string status, string type, byte[] body) => new HttpText($"HTTP/1.1 {status}", [$"Content-Type: {type}"], []).WithBody(body);

    public HttpText WithBody(byte[] body) => (this with { Body = body }).WithLength(body.Length);

    /// <summary>Declares another length than it has.</summary>
    public HttpText WithLength(long length) => With(Length, length.ToString(null, null));

    public HttpText With(string header, string value) => this with { Headers = [.. Without(header).Headers, $"{header}: {value}"] };

    public HttpText Without(string header) => this with
    {
        Headers = [.. Headers.Where(h => !h.StartsWith(header + ":", StringComparison.OrdinalIgnoreCase))],
    };
}
