using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Conformance.Benchmarks.Bare;

/// <summary>A request of a record with the answer it got; times in milliseconds of one clock.</summary>
internal sealed record Recorded
{
    public required string Role { get; init; }

    public required string? Account { get; init; }

    public required string Method { get; init; }

    /// <summary>Path and query.</summary>
    public required string Target { get; init; }

    public required IReadOnlyList<(string Name, string Value)> Headers { get; init; }

    public required string? Body { get; init; }

    public required int Status { get; init; }

    public required string Answer { get; init; }

    public required double Start { get; init; }

    public required double End { get; init; }
}

/// <summary>A case of a record that sent something.</summary>
internal sealed record RecordedCase(string Id, double Start, double End, IReadOnlyList<Recorded> Exchanges);

/// <summary>What of <c>run.jsonl</c> is needed to send its requests again.</summary>
internal sealed record Recording(int Workers, IReadOnlyList<Recorded> Preflight, IReadOnlyList<RecordedCase> Cases)
{
    public static Recording Read(string path)
    {
        var (workers, preflight, cases) = (1, new List<Recorded>(), new List<RecordedCase>());
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            switch (root.GetProperty("type").GetString())
            {
                case "header":
                    workers = Number(root.GetProperty("configuration").GetProperty("Run:Workers"));
                    preflight.AddRange(root.GetProperty("preflight").GetProperty("exchanges").EnumerateArray().Select(Exchange));
                    break;
                case "case" when root.GetProperty("evidence").GetProperty("exchanges").GetArrayLength() > 0:
                    var start = Milliseconds(root.GetProperty("startedAt"));
                    cases.Add(new RecordedCase(
                        root.GetProperty("id").GetString()!,
                        start,
                        start + root.GetProperty("milliseconds").GetDouble(),
                        [.. root.GetProperty("evidence").GetProperty("exchanges").EnumerateArray().Select(Exchange)]));
                    break;
            }
        }

        return new Recording(workers, preflight, [.. cases.OrderBy(c => c.Start)]);
    }

    /// <summary>The preflight's exchanges, together those that overlapped.</summary>
    public IEnumerable<IReadOnlyList<Recorded>> PreflightWaves(double tolerance)
    {
        var wave = new List<Recorded>();
        foreach (var one in Preflight.OrderBy(e => e.Start))
        {
            if (wave.Count > 0 && one.Start >= wave.Max(e => e.End) - tolerance)
            {
                yield return wave;
                wave = [];
            }

            wave.Add(one);
        }

        yield return wave;
    }

    /// <summary>Ids of the cases that overlapped no other, and so had the endpoint for themselves; the suite keeps such cases for the end.</summary>
    public IReadOnlySet<string> Alone(double tolerance)
    {
        var (alone, last) = (new HashSet<string>(), 0.0);
        for (var i = 0; i < Cases.Count; i++)
        {
            var one = Cases[i];
            if (one.Start >= last - tolerance && (i + 1 == Cases.Count || Cases[i + 1].Start >= one.End - tolerance))
            {
                alone.Add(one.Id);
            }

            last = Math.Max(last, one.End);
        }

        return alone;
    }

    private static Recorded Exchange(JsonElement exchange)
    {
        var (request, response) = (exchange.GetProperty("request"), exchange.GetProperty("response"));
        var url = request.GetProperty("url").GetString()!;
        var start = Milliseconds(exchange.GetProperty("times").GetProperty("startedAt"));
        return new Recorded
        {
            Role = exchange.GetProperty("role").GetString()!,
            Account = exchange.GetProperty("account").GetString(),
            Method = request.GetProperty("method").GetString()!,
            Target = url[url.IndexOf('/', url.IndexOf("://", StringComparison.Ordinal) + 3)..],
            Headers = [.. request.GetProperty("headers").EnumerateArray().Select(h => (h.GetProperty("name").GetString()!, h.GetProperty("value").GetString()!))],
            Body = request.GetProperty("body") is { ValueKind: JsonValueKind.Object } body ? Text(body) : null,
            Status = response.GetProperty("status").GetInt32(),
            Answer = Text(response.GetProperty("body")),
            Start = start,
            End = start + exchange.GetProperty("times").GetProperty("endMilliseconds").GetDouble(),
        };
    }

    private static string Text(JsonElement body) => body.TryGetProperty("text", out var text)
        ? text.GetString()!
        : Encoding.Latin1.GetString(body.GetProperty("base64").GetBytesFromBase64());

    private static int Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? value.GetInt32() : int.Parse(value.GetString()!, CultureInfo.InvariantCulture);

    private static double Milliseconds(JsonElement moment) => (moment.GetDateTimeOffset() - DateTimeOffset.UnixEpoch).TotalMilliseconds;
}
