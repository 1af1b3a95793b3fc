using System.Collections.Concurrent;
using Conformance.Judging.Answers;

namespace Conformance.Judging;

/// <summary>
/// Every RequestId of a run, compared without case, and how they agree with the header <c>x-acs-request-id</c>; for many threads. What it says
/// follows from what was added, not from the order of the threads that added it: a record judged again says the same.
/// </summary>
public sealed class RequestIdLedger
{
    /// <summary>The place of the requests before the first case; it comes before all others.</summary>
    public const string Preflight = "preflight";

    private readonly ConcurrentDictionary<string, ConcurrentQueue<Sighting>> byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, int> inPlace = new();
    private readonly ConcurrentQueue<(Sighting Seen, string Header)> mismatches = new();
    private int headers;

    /// <summary>Sentences that name each RequestId seen again and both places, in the order of the places' names.</summary>
    public IReadOnlyList<string> Repeats =>
    [
        .. from sightings in byId.Values
           where sightings.Count > 1
           let sorted = sightings.Order().ToList()
           from again in sorted.Skip(1)
           orderby again
           select $"'{again.Id}' in {sorted[0].Place} and again in {again.Place}",
    ];

    /// <summary>Sentences that name each answer whose header and RequestId differ, in the order of the places' names.</summary>
    public IReadOnlyList<string> HeaderMismatches =>
        [.. mismatches.OrderBy(m => m.Seen).Select(m => $"{m.Seen.Place}: header '{m.Header}', RequestId '{m.Seen.Id}'")];

    /// <summary>Number of RequestIds collected.</summary>
    public int Count => byId.Values.Sum(s => s.Count);

    /// <summary>Number of answers that had the header.</summary>
    public int HeaderCount => headers;

    /// <param name="place">The case, or <see cref="Preflight"/>; a place's exchanges are added one after the other.</param>
    /// <param name="read">One of its exchanges.</param>
    public void Add(string place, ReadExchange read)
    {
        if (read.RequestId is not { } id || string.IsNullOrWhiteSpace(id))
        {
            return;
        }

        var seen = new Sighting(place, inPlace.AddOrUpdate(place, 1, (_, number) => number + 1), id);
        byId.GetOrAdd(id, _ => new()).Enqueue(seen);
        if (read.Exchange.Response?.Header("x-acs-request-id") is { } header)
        {
            Interlocked.Increment(ref headers);
            if (!header.Trim().Equals(id.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                mismatches.Enqueue((seen, header));
            }
        }
    }

    private sealed record Sighting(string Place, int Number, string Id) : IComparable<Sighting>
    {
        public int CompareTo(Sighting? other) => (Place == Preflight, other!.Place == Preflight) switch
        {
            (true, false) => -1,
            (false, true) => 1,
            _ when string.CompareOrdinal(Place, other.Place) is var byPlace and not 0 => byPlace,
            _ => Number - other.Number,
        };
    }
}
