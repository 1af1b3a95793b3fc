using System.Globalization;
using Conformance.Model.Evidence;

namespace Conformance.Reporting.Html;

/// <summary>In what a judged request differs from the control of the same method: one short line each.</summary>
internal static class Difference
{
    private const int Longest = 80;
    private static readonly TimeSpan Near = TimeSpan.FromMinutes(5);

    // New in every request.
    private static readonly string[] Fresh = ["Signature", "SignatureNonce", "Timestamp"];

    /// <param name="control">The signed baseline that succeeded.</param>
    /// <param name="judged">The request the case is about.</param>
    /// <param name="format">The value of Format the variant asks for; null for none.</param>
    /// <param name="ahead">How far the endpoint's clock is ahead of ours.</param>
    public static IReadOnlyList<string> Lines(Exchange control, Exchange judged, string? format, TimeSpan ahead)
    {
        var (from, to) = (SentParameters.Of(control.Request), SentParameters.Of(judged.Request));
        var names = from.Concat(to).Select(p => p.Name).Distinct().Order(StringComparer.Ordinal);
        return
        [
            .. judged.Request.Method == control.Request.Method ? Array.Empty<string>() : [$"{control.Request.Method} → {judged.Request.Method}"],
            .. names.SelectMany(name => Line(name, Values(from, name), Values(to, name), format)),
            .. TimeLine(judged.Times.StartedAt + ahead, to),
            .. judged.Request.Headers.Where(h => h.Name == "Accept").Select(h => $"+ {h.Name}: {h.Value}"),
        ];
    }

    private static IEnumerable<string> Line(string name, List<string> from, List<string> to, string? format)
    {
        // The format is the variant's, not the condition's.
        if (from.SequenceEqual(to) || (name == "Format" && to.SequenceEqual(format is null ? [] : [format])))
        {
            return [];
        }

        return (from, to) switch
        {
            ([_, ..], []) => [$"− {name}"],
            ([], [var added]) => [$"+ {name}={Cut(added)}"],
            ([var one], [var other]) => Fresh.Contains(name) && other.Length > 0 ? [] : [$"{name}: {Cut(one)} → {Cut(other)}"],
            _ => [$"{name}: {from.Count} × → {to.Count} ×"],
        };
    }

    // A timestamp of now is none; one that is off, or no time at all, is the condition.
    private static IEnumerable<string> TimeLine(DateTimeOffset now, IReadOnlyList<SentParameter> to)
    {
        if (to.FirstOrDefault(p => p.Name == "Timestamp") is not { } sent)
        {
            return [];
        }

        var isTime = DateTimeOffset.TryParseExact(
            sent.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time);
        var off = time - now;
        return !isTime ? [$"Timestamp: {Cut(sent.Value)}"]
            : off.Duration() < Near ? []
            : [string.Create(CultureInfo.InvariantCulture, $"Timestamp: {sent.Value} ({(off > TimeSpan.Zero ? "+" : "−")}{Math.Abs(Math.Round(off.TotalMinutes))} min)")];
    }

    private static List<string> Values(IReadOnlyList<SentParameter> sent, string name) => [.. sent.Where(p => p.Name == name).Select(p => p.Value)];

    private static string Cut(string value) => value.Length == 0 ? "''" : value.Length <= Longest ? value : value[..Longest] + "…";
}
