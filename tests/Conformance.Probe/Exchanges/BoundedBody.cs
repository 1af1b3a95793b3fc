using System.Buffers;

namespace Conformance.Probe.Exchanges;

/// <summary>Reads a response's body up to a bound of our own: HttpClient's does not hold for a streamed body.</summary>
internal static class BoundedBody
{
    private const int FirstRoom = 16 * 1024;

    /// <returns>The whole body; null when it is larger than <paramref name="limit"/> bytes.</returns>
    public static async Task<byte[]?> ReadAsync(HttpContent content, int limit, CancellationToken ct)
    {
        if (content.Headers.ContentLength > limit)
        {
            return null;
        }

        // Lent, not new: large bodies would otherwise leave several times their size behind.
        var room = ArrayPool<byte>.Shared.Rent(Math.Min(limit + 1, FirstRoom));
        try
        {
            await using var stream = await content.ReadAsStreamAsync(ct);
            var length = 0;
            int count;
            while ((count = await stream.ReadAsync(room.AsMemory(length), ct)) > 0)
            {
                length += count;
                if (length > limit)
                {
                    return null;
                }

                room = length < room.Length ? room : Larger(room);
            }

            return room.AsSpan(0, length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private static byte[] Larger(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
