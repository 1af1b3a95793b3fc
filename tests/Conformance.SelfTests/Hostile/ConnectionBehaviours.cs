using System.Net;
using System.Net.Sockets;
using static Conformance.SelfTests.Hostile.Behaviour;

namespace Conformance.SelfTests.Hostile;

/// <summary>What an endpoint can do to names, connections and TLS.</summary>
internal static class ConnectionBehaviours
{
    private const string Broken = "the circuit breaker opened after 20 network faults in a row (Run:MaxConsecutiveFaults), the last one: ";
    private const int Short = 3;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    public static IReadOnlyList<Behaviour> All =>
    [
        new() { Text = "refuses connections", Verdict = "unreachable", Exit = 3, Says = "the connection was refused", Url = () => $"http://127.0.0.1:{ClosedPort()}/" },
        new() { Text = "has a name that DNS does not know", Verdict = "unreachable", Exit = 3, Says = "the host name could not be resolved", Url = () => "http://nonesuch.invalid/" },
        new() { Text = "has an expired certificate", Verdict = "unreachable", Exit = 3, Says = "TLS failed", Manner = v => v.RelayAsync(), Certificate = c => c.Expired() },
        new() { Text = "has the certificate of another host", Verdict = "unreachable", Exit = 3, Says = "TLS failed", Manner = v => v.RelayAsync(), Certificate = c => c.OfAnotherHost() },
        new()
        {
            Text = "has a certificate of a private CA, unknown here", Verdict = "unreachable", Exit = 3, Says = "TLS failed",
            Manner = v => v.RelayAsync(), Certificate = c => c.Right(), TrustsAuthority = false,
        },
        new()
        {
            Text = "has a certificate of a private CA, given as `CaCertificateFile`", Verdict = "conformant", Exit = 0, Says = "nothing required failed",
            Manner = v => v.RelayAsync(), Certificate = c => c.Right(),
        },
        new() { Text = "accepts connections and never answers", Verdict = "unreachable", Exit = 3, Says = "no complete answer within 3 s", Manner = v => v.StayAsync(), TimeoutSeconds = Short },
        new()
        {
            Text = "never answers once the preflight is over", Verdict = "unreachable", Exit = 3, Says = Broken + "no complete answer within 3 s",
            Manner = Afterwards(v => v.StayAsync()), TimeoutSeconds = Short,
        },
        new()
        {
            Text = "sends the headers of an answer, then nothing", Verdict = "unreachable", Exit = 3, Says = Broken + "no complete answer within 3 s",
            Manner = Afterwards(async v =>
            {
                await v.SayAsync("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n");
                await v.StayAsync();
            }),
            TimeoutSeconds = Short,
        },
        new() { Text = "sends one byte a second", Verdict = "unreachable", Exit = 3, Says = Broken + "no complete answer within 3 s", Manner = Afterwards(TrickleAsync), TimeoutSeconds = Short },
        new() { Text = "resets the connection before the answer", Verdict = "unreachable", Exit = 3, Says = Broken + "the connection was reset", Manner = Afterwards(Reset) },
        new() { Text = "resets the connection within the body", Verdict = "unreachable", Exit = 3, Says = Broken, Manner = Afterwards(ResetWithinAsync) },
        new() { Text = "resets the connection after the body", Verdict = "conformant", Exit = 0, Says = "nothing required failed", Manner = Afterwards(ResetAfterAsync) },
        new()
        {
            Text = "resets every tenth connection", Verdict = "inconclusive", Exit = 4, Says = "the connection was reset",
            Manner = Afterwards(v => v.Number % 10 == 0 ? Reset(v) : v.RelayAsync()),
        },
        new()
        {
            Text = "restarts in mid-run: closed for a second, then back", Verdict = "inconclusive", Exit = 4, Says = "the connection was re",
            Manner = v => v.Number == 60 ? v.Door.RestartAsync(TimeSpan.FromSeconds(1)) : v.RelayAsync(), Options = ["--set", "Run:MaxRequestsPerSecond=40"],
        },
    ];

    private static Task Reset(Visit visit)
    {
        visit.Reset();
        return Task.CompletedTask;
    }

    private static async Task ResetWithinAsync(Visit visit)
    {
        var answer = (await visit.AnswerAsync()).Bytes;
        await visit.SayAsync(answer.AsMemory(0, answer.Length - 20));
        await visit.PauseAsync(Moment);
        visit.Reset();
    }

    private static async Task ResetAfterAsync(Visit visit)
    {
        await visit.RelayAsync();
        await visit.PauseAsync(Moment);
        visit.Reset();
    }

    private static async Task TrickleAsync(Visit visit)
    {
        foreach (var one in (await visit.AnswerAsync()).Bytes)
        {
            await visit.SayAsync(new[] { one });
            await visit.PauseAsync(TimeSpan.FromSeconds(1));
        }
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
