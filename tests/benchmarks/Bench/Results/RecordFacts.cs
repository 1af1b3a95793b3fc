using System.Text.Json;
using Conformance.Benchmarks.Measuring;

namespace Conformance.Benchmarks.Results;

/// <summary>The moments of a run that its record tells.</summary>
internal sealed record RecordFacts
{
    public required int Cases { get; init; }

    public required int Requests { get; init; }

    public required double Megabytes { get; init; }

    public required DateTimeOffset Opened { get; init; }

    public required DateTimeOffset PreflightOver { get; init; }

    public required DateTimeOffset FirstCase { get; init; }

    public required DateTimeOffset CasesOver { get; init; }

    public static RecordFacts Read(string path)
    {
        var (cases, opened, preflightOver, first, over, requests) = (0, default(DateTimeOffset), default(DateTimeOffset), DateTimeOffset.MaxValue, default(DateTimeOffset), 0);
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            switch (root.GetProperty("type").GetString())
            {
                case "header":
                    opened = root.GetProperty("startedAt").GetDateTimeOffset();
                    preflightOver = root.GetProperty("preflight").GetProperty("exchanges").EnumerateArray().Select(EndOf).DefaultIfEmpty(opened).Max();
                    break;
                case "case":
                    cases++;
                    first = root.GetProperty("startedAt").GetDateTimeOffset() is var start && start < first ? start : first;
                    break;
                case "footer":
                    over = root.GetProperty("endedAt").GetDateTimeOffset();
                    requests = root.GetProperty("requests").GetInt32();
                    break;
            }
        }

        return new RecordFacts
        {
            Cases = cases,
            Requests = requests,
            Megabytes = Math.Round(new FileInfo(path).Length / 1e6, 1),
            Opened = opened,
            PreflightOver = preflightOver,
            FirstCase = first,
            CasesOver = over,
        };
    }

    /// <summary>The whole process cut at the moments its record tells.</summary>
    /// <param name="sample">The process.</param>
    /// <param name="help">Seconds the program needs to say how it is used.</param>
    public IReadOnlyList<Stage> Stages(Sample sample, double help) =>
    [
        Cut("runtime, command line (a run of --help)", TimeSpan.FromSeconds(help)),
        Cut("configuration, edition, opening the record", Opened - sample.StartedAt - TimeSpan.FromSeconds(help)),
        Cut("preflight", PreflightOver - Opened),
        Cut("NUnit's discovery", FirstCase - PreflightOver),
        Cut("cases", CasesOver - FirstCase),
        Cut("reports, end", sample.StartedAt + TimeSpan.FromSeconds(sample.Seconds) - CasesOver),
    ];

    private static Stage Cut(string name, TimeSpan length) => new(name, Math.Round(length.TotalSeconds, 3));

    private static DateTimeOffset EndOf(JsonElement exchange)
    {
        var times = exchange.GetProperty("times");
        return times.GetProperty("startedAt").GetDateTimeOffset() + TimeSpan.FromMilliseconds(times.GetProperty("endMilliseconds").GetDouble());
    }
}
