using System.Globalization;
using Conformance.ReferenceEndpoint.Answers;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Conformance.ReferenceEndpoint.Hosting;

/// <summary>Takes each HTTP request to the gateway and writes its answer.</summary>
internal sealed class HttpService(Gateway gateway, TimeProvider clock, TimeSpan latency) : IHttpApplication<IFeatureCollection>
{
    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        var request = context.GetRequiredFeature<IHttpRequestFeature>();
        var aborted = context.GetRequiredFeature<IHttpRequestLifetimeFeature>().RequestAborted;
        var received = await RequestReader.ReadAsync(request, aborted);
        var (answer, wire) = await gateway.AnswerAsync(received);
        if (latency > TimeSpan.Zero)
            await Task.Delay(latency, clock, aborted);

        var response = context.GetRequiredFeature<IHttpResponseFeature>();
        response.StatusCode = answer.Status;
        response.Headers.ContentType = answer.ContentType;
        // Kestrel would send the system's time, which need not be the clock timestamps are held against.
        response.Headers.Date = clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        response.Headers[Answer.RequestIdHeader] = answer.HeaderRequestId;
        foreach (var (name, value) in wire.Headers)
            response.Headers[name] = value;

        var body = Packing.Pack(wire, request.Headers.AcceptEncoding.ToString(), response.Headers);
        if (received.Method != "HEAD")
            await context.GetRequiredFeature<IHttpResponseBodyFeature>().Writer.WriteAsync(body, aborted);
    }

    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }
}
