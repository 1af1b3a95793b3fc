using System.Collections.Concurrent;
using Conformance.Judging.Answers;

namespace Conformance.Judging;

/// <summary>Every RequestId of a run, compared without case, and how they agree with the header <c>x-acs-request-id</c>; for many threads.</summary>
public sealed class RequestIdLedger
{
    private readonly ConcurrentDictionary<string, string> firstSeen = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<string> repeats = new();
    private readonly ConcurrentQueue<string> mismatches = new();
    private int headers;

    /// <summary>Sentences that name each RequestId seen again and both places.</summary>
    public IReadOnlyCollection<string> Repeats => repeats;

    /// <summary>Sentences that name each answer whose header and RequestId differ.</summary>
    public IReadOnlyCollection<string> HeaderMismatches => mismatches;

    /// <summary>Number of RequestIds collected.</summary>
    public int Count => firstSeen.Count + repeats.Count;

    /// <summary>Number of answers that had the header.</summary>
    public int HeaderCount => headers;

    public void Add(string place, ReadExchange read)
    {
        if (read.RequestId is not { } id || string.IsNullOrWhiteSpace(id))
        {
            return;
        }

        if (!firstSeen.TryAdd(id, place))
        {
            repeats.Enqueue($"'{id}' in {firstSeen[id]} and again in {place}");
        }

        if (read.Exchange.Response?.Header("x-acs-request-id") is { } header)
        {
            Interlocked.Increment(ref headers);
            if (!header.Trim().Equals(id.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                mismatches.Enqueue($"{place}: header '{header}', RequestId '{id}'");
            }
        }
    }
}
