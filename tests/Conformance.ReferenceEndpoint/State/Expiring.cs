using System.Diagnostics.CodeAnalysis;

namespace Conformance.ReferenceEndpoint.State;

/// <summary>Remembers values for a fixed time; safe under concurrent calls.</summary>
internal sealed class Expiring<TKey, TValue>(TimeSpan lifetime, TimeProvider clock)
    where TKey : notnull
{
    private readonly Lock sync = new();
    private readonly Dictionary<TKey, TValue> values = [];
    private readonly Queue<(TKey Key, DateTimeOffset Until)> ends = [];

    /// <returns>False when the key is remembered already, with what it stands for.</returns>
    public bool TryAdd(TKey key, TValue value, [MaybeNullWhen(true)] out TValue earlier)
    {
        lock (sync)
        {
            Forget();
            if (values.TryGetValue(key, out earlier))
                return false;
            values.Add(key, value);
            ends.Enqueue((key, clock.GetUtcNow() + lifetime));
            return true;
        }
    }

    public TValue? Find(TKey key)
    {
        lock (sync)
            return values.GetValueOrDefault(key);
    }

    public void Replace(TKey key, TValue value)
    {
        lock (sync)
            values[key] = value;
    }

    public void Remove(TKey key)
    {
        lock (sync)
            values.Remove(key);
    }

    // All live equally long, so the oldest end first.
    private void Forget()
    {
        var now = clock.GetUtcNow();
        while (ends.TryPeek(out var oldest) && oldest.Until <= now)
            values.Remove(ends.Dequeue().Key);
    }
}
