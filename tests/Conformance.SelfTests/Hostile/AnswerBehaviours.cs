using System.IO.Compression;
using System.Text;
using static Conformance.SelfTests.Hostile.Behaviour;

namespace Conformance.SelfTests.Hostile;

/// <summary>What an endpoint can do with answers: their lengths, bodies and statuses.</summary>
internal static class AnswerBehaviours
{
    private const string Broken = "the circuit breaker opened after 20 network faults in a row (Run:MaxConsecutiveFaults), the last one: ";
    private const string TooLarge = Broken + "the answer is larger than 1048576 bytes";
    private const string Together = Broken + "the answers of this run are larger than 33554432 bytes together";
    private const string NotRead = "cases failed";
    private const int Huge = 200 * 1024 * 1024;
    private static readonly Lazy<byte[]> Bomb = new(() => Zipped(Huge));

    public static IReadOnlyList<Behaviour> All => [.. Lengths, .. Bodies, .. Statuses];

    private static IReadOnlyList<Behaviour> Lengths =>
    [
        Fault("declares more than it sends", "the answer was cut short", Afterwards(async v =>
        {
            var answer = await v.AnswerAsync();
            await v.SayAsync(answer.WithLength(answer.Body.Length + 100));
            v.Close();
        })),
        Wrong("declares less than it sends", Afterwards(async v =>
        {
            var answer = await v.AnswerAsync();
            await v.SayAsync(answer.WithLength(answer.Body.Length - 20).With("Connection", "close"));
            v.Close();
        })),
        Large("has a body without end", Afterwards(v => FloodAsync(v, "Transfer-Encoding: chunked", long.MaxValue))),
        Large("has a body of 200 MB, declared", Afterwards(v => FloodAsync(v, $"Content-Length: {Huge}", Huge))),
        Large("has a body of 200 MB, not declared", Afterwards(v => FloodAsync(v, "Connection: close", Huge))),
        Large("sends 900 KB with every answer", Altered(a => a.WithBody([.. a.Body, .. Enumerable.Repeat((byte)' ', 900 * 1024)]))) with { Says = Together },
        Large("sends a gzip bomb: 200 MB in 200 KB", Altered(a => a.WithBody(Bomb.Value).With("Content-Encoding", "gzip"))),
        Fault("sends 10,000 headers", "the answer is too large", Altered(a => a with
        {
            Headers = [.. a.Headers, .. Enumerable.Range(0, 10_000).Select(n => $"X-Hostile-{n}: hostile")],
        })),
    ];

    private static IReadOnlyList<Behaviour> Bodies =>
    [
        Wrong("sends invalid UTF-8", Altered(a => a.WithBody([.. a.Body[..^12], 0xC3, 0x28, .. a.Body[^12..]]))) with { IsSampled = true },
        new()
        {
            Text = "begins bodies with a BOM", Verdict = "conformant", Exit = 0, Says = "nothing required failed",
            Manner = Altered(a => a.WithBody([0xEF, 0xBB, 0xBF, .. a.Body])),
        },
        Wrong("sends a DTD whose entities swell to gigabytes", Altered(a => a.WithBody(Encoding.UTF8.GetBytes(Laughs())).With("Content-Type", "text/xml"))),
        Wrong("sends JSON nested 100,000 deep", Altered(a => a.WithBody(Encoding.UTF8.GetBytes(Deep(100_000))).With("Content-Type", "application/json"))),
    ];

    private static IReadOnlyList<Behaviour> Statuses =>
    [
        Wrong("redirects for ever", Altered(_ => HttpText.Of("302 Found", "text/html", []).With("Location", "/"))),
        new()
        {
            Text = "answers 429 to everything", Verdict = "inconclusive", Exit = 4, Says = "the control failed",
            Manner = v => v.SayAsync(HttpText.Of("429 Too Many Requests", "text/plain", "slow down"u8.ToArray())),
        },
        new()
        {
            Text = "answers 429 once the preflight is over", Verdict = "inconclusive", Exit = 4, Says = "the endpoint still throttled after 4 attempts",
            Manner = Altered(_ => HttpText.Of("429 Too Many Requests", "text/plain", "slow down"u8.ToArray())), Options = ["--only", "InvalidParam*"],
        },
        new()
        {
            Text = "answers 429 with `Retry-After: 3600` once the preflight is over", Verdict = "inconclusive", Exit = 4, Says = "it asks to wait 3600 s (Retry-After)",
            Manner = Altered(_ => HttpText.Of("429 Too Many Requests", "text/plain", "slow down"u8.ToArray()).With("Retry-After", "3600")),
        },
        new()
        {
            Text = "answers 503 to everything", Verdict = "inconclusive", Exit = 4, Says = "the control failed",
            Manner = v => v.SayAsync(HttpText.Of("503 Service Unavailable", "text/html", "<html><p>down</html>"u8.ToArray())),
        },
        Wrong("answers 503 once the preflight is over", Altered(_ => HttpText.Of("503 Service Unavailable", "text/html", "<html><p>down</html>"u8.ToArray()))),
        new()
        {
            Text = "answers 503 with `Retry-After: 3600` once the preflight is over", Verdict = "inconclusive", Exit = 4, Says = "it asks to wait 3600 s (Retry-After)",
            Manner = Altered(_ => HttpText.Of("503 Service Unavailable", "text/html", "<html><p>down</html>"u8.ToArray()).With("Retry-After", "3600")),
        },
    ];

    private static Behaviour Fault(string text, string says, Manner manner) =>
        new() { Text = text, Verdict = "unreachable", Exit = 3, Says = Broken + says, Manner = manner };

    private static Behaviour Large(string text, Manner manner) => Fault(text, "", manner) with { Says = TooLarge };

    private static Behaviour Wrong(string text, Manner manner) =>
        new() { Text = text, Verdict = "nonconformant", Exit = 1, Says = NotRead, Manner = manner };

    // Ends with the connection, which the other side closes when it has had enough.
    private static async Task FloodAsync(Visit visit, string framing, long bytes)
    {
        var block = Encoding.Latin1.GetBytes(new string('a', 64 * 1024));
        var isChunked = framing.EndsWith("chunked", StringComparison.Ordinal);
        await visit.SayAsync($"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n{framing}\r\n\r\n");
        for (var sent = 0L; sent < bytes; sent += block.Length)
        {
            await visit.SayAsync(isChunked ? [.. Encoding.Latin1.GetBytes($"{block.Length:x}\r\n"), .. block, .. "\r\n"u8] : block);
        }

        visit.Close();
    }

    private static string Laughs()
    {
        var entities = Enumerable.Range(1, 9).Select(n => $"<!ENTITY l{n} \"{string.Concat(Enumerable.Repeat($"&l{n - 1};", 10))}\">");
        return $"<?xml version=\"1.0\"?><!DOCTYPE Error [<!ENTITY l0 \"ha\">{string.Concat(entities)}]><Error><Code>&l9;</Code></Error>";
    }

    private static string Deep(int levels) => $"{{\"RequestId\":{new string('[', levels)}{new string(']', levels)}}}";

    private static byte[] Zipped(int bytes)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest))
        {
            var block = new byte[1024 * 1024];
            for (var written = 0; written < bytes; written += block.Length)
            {
                zip.Write(block);
            }
        }

        return zipped.ToArray();
    }
}
