using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Probe.Exchanges;
using Conformance.Probe.Requests;

namespace Conformance.Probe.Runs;

/// <summary>Sends requests through the gate and keeps the one rule of all of them: a spent budget is a fault, not an exception.</summary>
internal sealed class Transport(Exchanger exchanger, RequestGate gate, TimeProvider clock)
{
    /// <summary>Within the rate.</summary>
    public async Task<ReadExchange> SendAsync(SignedRequest request, ExchangeRole role, CancellationToken ct) =>
        ReadExchange.Of(await gate.TryPassAsync(ct) ? await exchanger.SendAsync(request, role, ct) : Unsent(request, role));

    /// <summary>Past the rate.</summary>
    public async Task<ReadExchange> SendAtOnceAsync(SignedRequest request, ExchangeRole role, CancellationToken ct) =>
        ReadExchange.Of(gate.TryPassAtOnce() ? await exchanger.SendAsync(request, role, ct) : Unsent(request, role));

    /// <summary>Past the rate, on a watched connection of its own.</summary>
    public async Task<ReadExchange> SendWatchedAsync(SignedRequest request, ExchangeRole role, Action onWritten, CancellationToken ct)
    {
        if (gate.TryPassAtOnce())
        {
            return ReadExchange.Of(await exchanger.SendWatchedAsync(request, role, onWritten, ct));
        }

        onWritten();
        return ReadExchange.Of(Unsent(request, role));
    }

    private Exchange Unsent(SignedRequest request, ExchangeRole role) => new()
    {
        Role = role,
        Account = request.Sent.Account,
        Action = request.Sent[CommonNames.Action],
        Format = request.Sent.Format,
        Request = new RawRequest { Method = request.Sent.Method, Url = "(not sent)", Headers = [], Body = null },
        Response = null,
        Fault = new NetworkFault { Kind = NetworkFaultKind.BudgetSpent, Detail = "not sent: the request budget is spent (Run:MaxRequests)" },
        Times = new ExchangeTimes { StartedAt = clock.GetUtcNow(), WrittenMilliseconds = null, FirstByteMilliseconds = null, EndMilliseconds = 0 },
        SecretsEchoed = [],
    };
}
