using System.Globalization;
using System.Text;
using Conformance.Model.Evidence;
using Conformance.Model.Records;

namespace Conformance.Reporting.Html;

/// <summary>How long the endpoint took: every exchange over the run's time.</summary>
public sealed record Timing
{
    /// <summary>Of the drawing, in its own units.</summary>
    public const int Width = 720;

    public const int Height = 180;

    private const double Decade = Height / 4.0;

    /// <summary>Exchanges with an answer, as the drawing's path of dots.</summary>
    public required string Answered { get; init; }

    /// <summary>Exchanges without one, as crosses.</summary>
    public required string Unanswered { get; init; }

    /// <summary>Of the run, in seconds.</summary>
    public required double Seconds { get; init; }

    public required int Count { get; init; }

    /// <summary>Half of the answers, nine of ten, 99 of 100 and all came within so many milliseconds; empty without answers.</summary>
    public required IReadOnlyList<(string Name, double Milliseconds)> Percentiles { get; init; }

    /// <summary>The cases whose judged exchanges took longest.</summary>
    public required IReadOnlyList<(string CaseId, double Milliseconds)> Slowest { get; init; }

    internal static Timing Of(RunRecord record, double seconds)
    {
        var cases = record.Cases.SelectMany(c => c.Evidence.Exchanges, (c, exchange) => Sent.Of(c.Id, exchange)).ToList();
        var all = record.Header.Preflight.Exchanges.Select(e => Sent.Of("", e)).Concat(cases).ToList();
        var ends = all.Select(e => ((e.StartedAt - record.Header.StartedAt).TotalMilliseconds + e.EndMilliseconds) / 1000);
        var whole = Math.Max(seconds, ends.Append(0.001).Max());
        var sorted = all.Where(e => e.IsAnswered).Select(e => e.EndMilliseconds).Order().ToList();
        return new Timing
        {
            Answered = Path(all.Where(e => e.IsAnswered), record.Header.StartedAt, whole, "h0"),
            Unanswered = Path(all.Where(e => !e.IsAnswered), record.Header.StartedAt, whole, "m-4-4l8 8m-8 0l8-8"),
            Seconds = whole,
            Count = all.Count,
            Percentiles = sorted.Count == 0 ? []
                : [("50 %", At(sorted, 0.5)), ("90 %", At(sorted, 0.9)), ("99 %", At(sorted, 0.99)), ("100 %", sorted[^1])],
            Slowest =
            [
                .. cases.Where(c => c is { IsAnswered: true, IsJudged: true })
                    .OrderByDescending(c => c.EndMilliseconds).DistinctBy(c => c.Case).Take(5).Select(c => (c.Case, c.EndMilliseconds)),
            ],
        };
    }

    /// <summary>Where a duration stands: 1 ms at the bottom, 10 s at the top, each decade as high.</summary>
    public static double Y(double milliseconds) => Math.Round(Height - (Math.Log10(Math.Clamp(milliseconds, 1, 10_000)) * Decade), 1);

    private static string Path(IEnumerable<Sent> exchanges, DateTimeOffset start, double seconds, string mark) => exchanges.Aggregate(
        new StringBuilder(),
        (path, e) => path.Append(CultureInfo.InvariantCulture, $"M{Math.Clamp((e.StartedAt - start).TotalSeconds / seconds, 0, 1) * Width:0.#} {Y(e.EndMilliseconds):0.#}").Append(mark)).ToString();

    /// <summary>What the drawing needs of an exchange: all of them at once would fill the memory.</summary>
    private readonly record struct Sent(string Case, DateTimeOffset StartedAt, double EndMilliseconds, bool IsAnswered, bool IsJudged)
    {
        public static Sent Of(string id, Exchange exchange) =>
            new(id, exchange.Times.StartedAt, exchange.Times.EndMilliseconds, exchange.Response is not null, exchange.Role == ExchangeRole.Judged);
    }

    private static double At(List<double> sorted, double part) => sorted[Math.Min(sorted.Count - 1, (int)(part * sorted.Count))];
}
