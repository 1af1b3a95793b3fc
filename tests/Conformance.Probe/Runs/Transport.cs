using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Probe.Exchanges;
using Conformance.Probe.Requests;

namespace Conformance.Probe.Runs;

/// <summary>Sends requests through the gate and keeps the one rule of all of them: what must not be sent any more is a fault, not an exception.</summary>
/// <param name="exchanger">Sends.</param>
/// <param name="gate">The run's own bounds.</param>
/// <param name="clock">The one clock.</param>
/// <param name="host">The bounds this run shares with others of the same host; null for none.</param>
internal sealed class Transport(Exchanger exchanger, RequestGate gate, TimeProvider clock, HostGate? host = null)
{
    // A port that is closed may open again in a moment, as when a gateway restarts: what is refused at once is not tried as fast as one can.
    private static readonly TimeSpan AfterRefusal = TimeSpan.FromSeconds(1);

    /// <summary>Within the rate.</summary>
    public async Task<ReadExchange> SendAsync(SignedRequest request, ExchangeRole role, CancellationToken ct)
    {
        await gate.PaceAsync(ct);
        var exchange = await SendWithinHostAsync(request, role, ct);
        if (exchange.Times.FirstByteMilliseconds is { } latency)
        {
            gate.Note(TimeSpan.FromMilliseconds(latency));
        }

        if (exchange.Fault?.Kind == NetworkFaultKind.Refused && role != ExchangeRole.Control && gate.Breaker.Opened is null)
        {
            await Task.Delay(AfterRefusal, clock, ct);
        }

        return ReadExchange.Of(exchange);
    }

    /// <summary>Within the rate, once more after a network fault.</summary>
    public Task<ReadExchange> SendAgainAsync(SignedRequest request, ExchangeRole role, CancellationToken ct)
    {
        gate.CountRetries(1);
        return SendAsync(request, role, ct);
    }

    /// <summary>Past the rate. Under the load of a burst a network fault is no sign that the endpoint is gone.</summary>
    public async Task<ReadExchange> SendAtOnceAsync(SignedRequest request, ExchangeRole role, CancellationToken ct)
    {
        var exchange = gate.TryPass() ? await exchanger.SendAsync(request, role, ct) : Unsent(request, role);
        return ReadExchange.Of(exchange.Fault is null ? Noted(exchange) : exchange);
    }

    /// <summary>Past the rate, on a watched connection of its own.</summary>
    public async Task<ReadExchange> SendWatchedAsync(SignedRequest request, ExchangeRole role, Action onWritten, CancellationToken ct)
    {
        if (gate.TryPass())
        {
            return ReadExchange.Of(Noted(await exchanger.SendWatchedAsync(request, role, onWritten, ct)));
        }

        onWritten();
        return ReadExchange.Of(Unsent(request, role));
    }

    private async Task<Exchange> SendWithinHostAsync(SignedRequest request, ExchangeRole role, CancellationToken ct)
    {
        using var place = host is null ? null : await host.EnterAsync(ct);
        return gate.TryPass() ? Noted(await exchanger.SendAsync(request, role, ct)) : Unsent(request, role);
    }

    private Exchange Noted(Exchange exchange)
    {
        gate.Breaker.Note(exchange);
        return exchange;
    }

    private Exchange Unsent(SignedRequest request, ExchangeRole role) => new()
    {
        Role = role,
        Account = request.Sent.Account,
        Action = request.Sent[CommonNames.Action],
        Format = request.Sent.Format,
        Request = new RawRequest { Method = request.Sent.Method, Url = "(not sent)", Headers = [], Body = null },
        Response = null,
        Fault = gate.Breaker.Opened is { } opened
            ? new NetworkFault { Kind = NetworkFaultKind.CircuitOpen, Detail = $"not sent: {opened}" }
            : new NetworkFault { Kind = NetworkFaultKind.BudgetSpent, Detail = "not sent: the request budget is spent (Run:MaxRequests)" },
        Times = new ExchangeTimes { StartedAt = clock.GetUtcNow(), WrittenMilliseconds = null, FirstByteMilliseconds = null, EndMilliseconds = 0 },
        SecretsEchoed = [],
    };
}
