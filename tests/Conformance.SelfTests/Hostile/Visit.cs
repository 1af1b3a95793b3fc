using System.Net.Sockets;
using System.Text;

namespace Conformance.SelfTests.Hostile;

/// <summary>How a door meets one request.</summary>
internal delegate Task Manner(Visit visit);

/// <summary>One request that came to a <see cref="Door"/>, and all that can be done with its connection.</summary>
/// <param name="door">Where it came.</param>
/// <param name="socket">The connection beneath.</param>
/// <param name="stream">The connection as it is spoken over, TLS or not.</param>
/// <param name="number">1 for the first request to the door.</param>
/// <param name="request">Its bytes, Latin-1.</param>
/// <param name="ct">The test has ended.</param>
internal sealed class Visit(Door door, Socket socket, Stream stream, int number, string request, CancellationToken ct)
{
    public Door Door => door;

    public int Number => number;

    public bool IsOpen { get; private set; } = true;

    /// <summary>What the gateway behind the door answers.</summary>
    public Task<HttpText> AnswerAsync() => door.AskAsync(request, ct);

    /// <summary>Passes the gateway's answer on.</summary>
    public async Task RelayAsync() => await SayAsync(await AnswerAsync());

    public Task SayAsync(HttpText text) => SayAsync(text.Bytes);

    public Task SayAsync(string latin1) => SayAsync(Encoding.Latin1.GetBytes(latin1));

    public async Task SayAsync(ReadOnlyMemory<byte> bytes)
    {
        await stream.WriteAsync(bytes, ct);
        await stream.FlushAsync(ct);
    }

    /// <summary>Says nothing more until the other side has gone.</summary>
    public async Task StayAsync()
    {
        while (await stream.ReadAsync(new byte[1024], ct) > 0)
        {
            // Whatever it still says.
        }
    }

    public Task PauseAsync(TimeSpan time) => Task.Delay(time, TimeProvider.System, ct);

    /// <summary>Ends the connection with what was said.</summary>
    public void Close()
    {
        IsOpen = false;
        socket.Shutdown(SocketShutdown.Send);
    }

    /// <summary>Ends the connection with RST.</summary>
    public void Reset()
    {
        IsOpen = false;
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }
}
