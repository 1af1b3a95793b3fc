namespace Conformance.Probe.Exchanges;

/// <summary>Reads a response's body up to a bound of our own: HttpClient's does not hold for a streamed body.</summary>
internal static class BoundedBody
{
    /// <returns>The whole body; null when it is larger than <paramref name="limit"/> bytes.</returns>
    public static async Task<byte[]?> ReadAsync(HttpContent content, int limit, CancellationToken ct)
    {
        if (content.Headers.ContentLength > limit)
        {
            return null;
        }

        await using var stream = await content.ReadAsStreamAsync(ct);
        using var body = new MemoryStream();
        var buffer = new byte[Math.Min(limit + 1, 16 * 1024)];
        int count;
        while ((count = await stream.ReadAsync(buffer, ct)) > 0)
        {
            if (body.Length + count > limit)
            {
                return null;
            }

            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }
}
