using System.Net.Http.Headers;
using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Probe.Requests;
using Conformance.Probe.Settings;
using Flurl.Http;

namespace Conformance.Probe.Exchanges;

/// <summary>Sends signed requests to one endpoint, each within its deadline and size, and keeps what went and came, redacted.</summary>
public sealed class Exchanger : IDisposable
{
    private readonly EndpointSettings endpoint;
    private readonly Redactor redactor;
    private readonly Recording recording;
    private readonly TimeProvider clock;
    private readonly Lines lines;
    private readonly AnswerAllowance allowance;

    public Exchanger(EndpointSettings endpoint, Redactor redactor, TimeProvider clock)
    {
        this.endpoint = endpoint;
        this.redactor = redactor;
        recording = new Recording(endpoint, redactor);
        this.clock = clock;
        allowance = new AnswerAllowance(endpoint);
        lines = new Lines(lifetime => Connections.Client(endpoint, null, lifetime));
    }

    public async Task<Exchange> SendAsync(SignedRequest request, ExchangeRole role, CancellationToken ct)
    {
        var line = lines.Current;
        var exchange = await SendAsync(line.Client, null, request, role, ct);
        if (!NetworkFaults.IsDrop(exchange))
        {
            return exchange;
        }

        lines.Dropped();
        return exchange with { Fault = exchange.Fault! with { OnKeptConnection = line.IsKept } };
    }

    /// <summary>Sends on a connection of its own, whose bytes are watched.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="role">What for.</param>
    /// <param name="onWritten">Called once the request has been written, or has failed before.</param>
    /// <param name="ct">Ends the run.</param>
    public async Task<Exchange> SendWatchedAsync(SignedRequest request, ExchangeRole role, Action onWritten, CancellationToken ct)
    {
        var watch = new ConnectionWatch(clock);
        using var alone = Connections.Client(endpoint, watch, Timeout.InfiniteTimeSpan);
        // Not bound to the run's end: who waits for the request must hear that it will never go out.
        var notice = watch.Written.ContinueWith(
            _ => onWritten(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            return await SendAsync(alone, watch, request, role, ct);
        }
        finally
        {
            watch.Ended();
            await notice;
        }
    }

    /// <summary>The request as it would be recorded, without sending it.</summary>
    public RawRequest Preview(SignedRequest request)
    {
        var wire = WireForm.Of(request);
        return recording.Sent(request.Sent, wire, Target(wire));
    }

    public void Dispose() => lines.Dispose();

    private async Task<Exchange> SendAsync(FlurlClient client, ConnectionWatch? watch, SignedRequest request, ExchangeRole role, CancellationToken ct)
    {
        var timing = new ExchangeTiming(clock, watch);
        var wire = WireForm.Of(request);
        var target = Target(wire);
        var echoed = new SortedSet<string>();
        RawResponse? response = null;
        NetworkFault? fault = null;
        using var deadline = new CancellationTokenSource(endpoint.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, ct);
        try
        {
            using var answer = await Call(client, request.Sent, wire, target).SendAsync(
                new HttpMethod(request.Sent.Method), Content(wire), HttpCompletionOption.ResponseHeadersRead, either.Token);
            timing.AnswerBegan();
            var body = await BoundedBody.ReadAsync(answer.ResponseMessage.Content, endpoint.MaxResponseBytes, either.Token);
            fault = body is null ? NetworkFaults.TooLarge(endpoint.MaxResponseBytes) : allowance.Excess(answer.ResponseMessage, body);
            response = fault is null ? recording.Received(answer.ResponseMessage, body!, echoed) : null;
        }
        catch (Exception) when (ct.IsCancellationRequested)
        {
            throw new OperationCanceledException(ct);
        }
        catch (Exception thrown)
        {
            fault = deadline.IsCancellationRequested ? NetworkFaults.TimedOut(endpoint.Timeout) : NetworkFaults.Of(thrown, redactor.Masked);
        }

        return new Exchange
        {
            Role = role,
            Account = request.Sent.Account,
            Action = request.Sent[CommonNames.Action],
            Format = request.Sent.Format,
            Request = recording.Sent(request.Sent, wire, target),
            Response = response,
            Fault = fault,
            Times = timing.Ended(),
            SecretsEchoed = [.. echoed],
        };
    }

    private string Target(WireForm wire) => BaseTarget() + (wire.Query.Length > 0 ? "?" + wire.Query : "");

    // A URL that ends with its host asks for the root; kept to the letter its request line would have no path.
    private string BaseTarget()
    {
        var url = endpoint.BaseUrl.OriginalString;
        return url.IndexOf('/', url.IndexOf("://", StringComparison.Ordinal) + 3) < 0 ? url + "/" : url;
    }

    private IFlurlRequest Call(FlurlClient client, RequestDraft draft, WireForm wire, string target)
    {
        var call = client.Request(endpoint.BaseUrl).BeforeCall(c =>
        {
            c.HttpRequestMessage.Options.Set(ExactTargetHandler.Target, target);
            c.HttpRequestMessage.Options.Set(ExactTargetHandler.IsChunked, wire.Body is not null && draft.Framing == BodyFraming.Chunked);
        });
        foreach (var header in recording.HeadersOf(draft))
        {
            call = call.WithHeader(header.Name, header.Value);
        }

        return call;
    }

    private static ByteArrayContent? Content(WireForm wire) => wire.Body is null ? null : new ByteArrayContent(wire.Body)
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded") },
    };
}
