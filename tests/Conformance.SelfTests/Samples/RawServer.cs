using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Conformance.SelfTests.Samples;

/// <summary>A loopback listener that keeps every request byte for byte and answers with exactly the bytes it is given.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> requests = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Func<string, Socket, Task> answer;

    public RawServer(Func<string, Socket, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        _ = AcceptAsync();
    }

    public RawServer(string answer)
        : this((_, socket) => SayAsync(socket, answer))
    {
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public string Url => $"http://127.0.0.1:{Port}/";

    /// <summary>Requests in the order they were read, Latin-1.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    public static async Task SayAsync(Socket socket, string bytes) => await socket.SendAsync(Encoding.Latin1.GetBytes(bytes));

    public static string Response(string body, string status = "200 OK", string headers = "") =>
        $"HTTP/1.1 {status}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptSocketAsync(stop.Token));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test has ended.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var _ = socket;
        try
        {
            while (await ReadAsync(socket) is { } request)
            {
                requests.Enqueue(request);
                await answer(request, socket);
                if (!request.StartsWith("GET ", StringComparison.Ordinal))
                {
                    return;
                }
            }
        }
        catch (Exception over) when (over is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The client has gone.
        }
    }

    private async Task<string?> ReadAsync(Socket socket)
    {
        var read = new StringBuilder();
        var buffer = new byte[64 * 1024];
        while (!IsWhole(read.ToString()))
        {
            var count = await socket.ReceiveAsync(buffer, stop.Token);
            if (count == 0)
            {
                return null;
            }

            read.Append(Encoding.Latin1.GetString(buffer, 0, count));
        }

        return read.ToString();
    }

    // The first record of TLS counts as a request: what comes of it is the test's business.
    private static bool IsWhole(string request)
    {
        if (request.StartsWith('\u0016'))
        {
            return true;
        }

        var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        var length = request.Split("\r\n").FirstOrDefault(l => l.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase));
        return request.Contains("\r\nTransfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase)
            ? request.EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal)
            : request.Length >= end + 4 + (length is null ? 0 : int.Parse(length.Split(' ')[1]));
    }
}
