using System.Text.Json.Nodes;
using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.Rules;
using Conformance.SelfTests.OtherGateway.World;

namespace Conformance.SelfTests.OtherGateway.Rendering;

/// <summary>Gives a reply its members, in the order of its rendition.</summary>
internal sealed class Drafter(Rendition rendition, RequestIds ids, FormChoice forms)
{
    public Draft Of(Call call, Reply reply) => reply switch
    {
        Served served => new Draft
        {
            Status = 200,
            Root = served.Action + "Response",
            Content = Success(served),
            RowId = null,
            Form = forms.Of(call),
        },
        Refusal refusal => new Draft
        {
            Status = refusal.Status,
            Root = "Error",
            Content = rendition == Rendition.Literal ? Printed(call, refusal) : OwnStyle(call, refusal),
            RowId = refusal.RowId,
            Form = forms.Of(call),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply, "neither served nor refused"),
    };

    private JsonObject Success(Served served)
    {
        var content = new JsonObject();
        if (rendition == Rendition.Literal)
        {
            content["RequestId"] = ids.Next();
        }

        foreach (var (name, value) in served.Data)
        {
            content[name] = value?.DeepClone();
        }

        content["RequestId"] ??= ids.Next();
        return content;
    }

    private JsonObject Printed(Call call, Refusal refusal) => new()
    {
        ["RequestId"] = ids.Next(),
        ["HostId"] = call.Host,
        ["Code"] = refusal.Code,
        ["Message"] = refusal.Message,
    };

    private JsonObject OwnStyle(Call call, Refusal refusal) => new()
    {
        ["Recommend"] = $"https://help.shop.example/search?code={refusal.Code}&from=gateway",
        ["Message"] = refusal.Message,
        ["Code"] = refusal.Code,
        ["HostId"] = call.Host,
        ["RequestId"] = ids.Next(),
    };
}
