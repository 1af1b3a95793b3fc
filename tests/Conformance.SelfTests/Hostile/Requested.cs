using System.Text;

namespace Conformance.SelfTests.Hostile;

/// <summary>Reads the bytes of one request.</summary>
internal static class Requested
{
    /// <returns>Latin-1; null when the other side has gone.</returns>
    public static async Task<string?> ReadAsync(Stream stream, CancellationToken ct)
    {
        var read = new StringBuilder();
        var buffer = new byte[16 * 1024];
        while (!IsWhole(read.ToString()))
        {
            var count = await stream.ReadAsync(buffer, ct);
            if (count == 0)
            {
                return null;
            }

            read.Append(Encoding.Latin1.GetString(buffer, 0, count));
        }

        return read.ToString();
    }

    private static bool IsWhole(string request)
    {
        var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        var head = request[..end].Split("\r\n");
        var length = head.FirstOrDefault(l => l.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
        return head.Contains("Transfer-Encoding: chunked", StringComparer.OrdinalIgnoreCase)
            ? request.EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal)
            : request.Length >= end + 4 + (length is null ? 0 : int.Parse(length.Split(' ')[1], null));
    }
}
