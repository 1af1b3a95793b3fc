using System.Collections.Concurrent;
using Conformance.Model.Specification;
using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.Faults;
using Conformance.SelfTests.OtherGateway.Rendering;
using Conformance.SelfTests.OtherGateway.Rules;
using Conformance.SelfTests.OtherGateway.World;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace Conformance.SelfTests.OtherGateway;

/// <summary>The one middleware: reads a call, has it decided, renders and sends the answer.</summary>
internal sealed class Storefront
{
    private readonly CallReader reader;
    private readonly Desk desk;
    private readonly Renderer renderer;
    private readonly Dispatch dispatch;
    private readonly Func<Call, bool> isDropped;
    private readonly bool closesSilently;

    public Storefront(Edition edition, ShopOptions options, FaultSet faults)
    {
        var clock = new ShopClock(options.Time, options.ClockSkew);
        var refusals = new Refusals(edition, options.Rendition);
        reader = new CallReader(faults);
        desk = new Desk(faults, refusals, Accounts, clock, options.ThrottlesEvery);
        isDropped = call => faults.Has("posts-dropped") && call.Method == "POST";
        closesSilently = options.ClosesSilently;
        renderer = new Renderer(faults, options.Rendition, Accounts, clock);
        dispatch = new Dispatch(options.Rendition, clock);
    }

    public AccountBook Accounts { get; } = new();

    public ConcurrentQueue<(string Method, string Action, string? AccessKeyId)> Seen { get; } = new();

    public async Task ServeAsync(HttpContext context)
    {
        var call = await reader.ReadAsync(context);
        Seen.Enqueue((call.Method, call["Action"] ?? "", call["AccessKeyId"]));
        if (isDropped(call))
        {
            context.Abort();
            return;
        }

        if (closesSilently)
        {
            context.Response.OnCompleted(() => CloseAsync(context));
        }

        var reply = await desk.AnswerAsync(call);
        await dispatch.SendAsync(context, call, renderer.Render(call, reply));
    }

    private static Task CloseAsync(HttpContext context)
    {
        context.Features.Get<IConnectionLifetimeNotificationFeature>()!.RequestClose();
        return Task.CompletedTask;
    }
}
