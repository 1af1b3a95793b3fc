using System.Net.Sockets;
using System.Security.Authentication;
using Conformance.Model.Evidence;

namespace Conformance.Probe.Exchanges;

/// <summary>Says in plain words why an exchange brought no response.</summary>
internal static class NetworkFaults
{
    private const int LongestMessage = 300;

    /// <param name="thrown">What ended the exchange.</param>
    /// <param name="masked">Masks secrets in a message, which may quote the peer or the proxy's address.</param>
    public static NetworkFault Of(Exception thrown, Func<string, string> masked)
    {
        var chain = Chain(thrown).ToList();
        var kind = chain.Select(Kind).FirstOrDefault(k => k is not null) ?? NetworkFaultKind.NotHttp;
        return new NetworkFault { Kind = kind, Detail = $"{Words(kind)}: {Plain(masked(chain[^1].Message))}" };
    }

    public static NetworkFault TimedOut(TimeSpan limit) => new()
    {
        Kind = NetworkFaultKind.TimedOut,
        Detail = $"no complete answer within {limit.TotalSeconds:0.###} s (Endpoint:TimeoutSeconds)",
    };

    public static NetworkFault TooLarge(int limit) => new()
    {
        Kind = NetworkFaultKind.TooLarge,
        Detail = $"the answer is larger than {limit} bytes (Endpoint:MaxResponseBytes)",
    };

    public static NetworkFault TooLargeTogether(long limit) => new()
    {
        Kind = NetworkFaultKind.TooLarge,
        Detail = $"the answers of this run are larger than {limit} bytes together; take a baseline with a smaller answer, or raise Endpoint:MaxResponseBytes",
    };

    /// <summary>True when the connection ended before an answer began, as one does that the endpoint closed unannounced after the answer before.</summary>
    public static bool IsDrop(Exchange exchange) =>
        exchange is { Fault.Kind: NetworkFaultKind.CutShort or NetworkFaultKind.Reset, Times.FirstByteMilliseconds: null };

    /// <summary>True for a fault that may be gone when the request is sent again.</summary>
    public static bool MayPass(Exchange exchange) =>
        exchange.Fault?.Kind is NetworkFaultKind.CutShort or NetworkFaultKind.Reset or NetworkFaultKind.TimedOut;

    private static NetworkFaultKind? Kind(Exception thrown) => thrown switch
    {
        AuthenticationException => NetworkFaultKind.TlsFailed,
        SocketException { SocketErrorCode: SocketError.ConnectionRefused } => NetworkFaultKind.Refused,
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } => NetworkFaultKind.NameNotResolved,
        SocketException => NetworkFaultKind.Reset,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => NetworkFaultKind.NameNotResolved,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => NetworkFaultKind.TlsFailed,
        HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } => NetworkFaultKind.CutShort,
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => NetworkFaultKind.CutShort,
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => NetworkFaultKind.TooLarge,
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError, InnerException: null } => NetworkFaultKind.Reset,
        _ => null,
    };

    private static string Words(NetworkFaultKind kind) => kind switch
    {
        NetworkFaultKind.Refused => "the connection was refused",
        NetworkFaultKind.NameNotResolved => "the host name could not be resolved",
        NetworkFaultKind.TlsFailed => "TLS failed",
        NetworkFaultKind.Reset => "the connection was reset",
        NetworkFaultKind.CutShort => "the answer was cut short",
        NetworkFaultKind.TooLarge => "the answer is too large",
        _ => "no HTTP answer",
    };

    // The message may quote what the peer sent. It is masked before it is cut: half a secret would not be known for one.
    private static string Plain(string message) =>
        string.Concat(message.Take(LongestMessage).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c));

    private static IEnumerable<Exception> Chain(Exception thrown)
    {
        for (var one = thrown; one is not null; one = one.InnerException)
        {
            yield return one;
        }
    }
}
