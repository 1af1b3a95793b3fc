using System.Text.Json.Nodes;
using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.Faults;
using Conformance.SelfTests.OtherGateway.World;

namespace Conformance.SelfTests.OtherGateway.Rendering;

/// <summary>Spoils what an answer says, as far as faults are on.</summary>
internal sealed class ContentFaults(FaultSet faults, AccountBook accounts)
{
    private readonly ErrorFaults errors = new(faults, accounts);

    public Draft Spoil(Call call, Draft draft) => draft.RowId switch
    {
        null => Success(draft),
        "" => Own(errors.Spoil(call, draft)),
        var row => Row(errors.Spoil(call, draft), row),
    };

    private Draft Success(Draft draft)
    {
        var content = draft.Content;
        if (faults.Has("success-like-error"))
        {
            content["Code"] = "OK";
            content["HostId"] = "music";
        }

        if (faults.Has("same-data-not") && draft.Form == Form.Json && content["Total"] is { } total)
        {
            content["Total"] = total.GetValue<int>() + 1;
        }

        if (faults.Has("request-id-missing-in-success"))
        {
            content.Remove("RequestId");
        }

        return faults.Has("xml-success-root") ? draft with { Root = "Response" } : draft;
    }

    private Draft Own(Draft draft)
    {
        var shaped = faults.Has("interface-error-own-shape")
            ? draft with { Content = new JsonObject { ["Failure"] = draft.Content }, Root = "Failures" }
            : draft;
        return faults.Has("interface-error-status-200") ? shaped with { Status = 200 } : shaped;
    }

    private Draft Row(Draft draft, string row)
    {
        var content = draft.Content;
        if (faults.Hits("code", row))
        {
            content["Code"] = OffByALetter(content["Code"]!.GetValue<string>());
        }

        if (faults.Hits("message", row))
        {
            content["Message"] = $"Sorry: {content["Message"]}";
        }

        if (faults.Hits("hostid", row))
        {
            content.Remove("HostId");
        }

        if (faults.Hits("requestid", row))
        {
            content.Remove("RequestId");
        }

        return faults.Hits("status-429", row) ? draft with { Status = 429 }
            : faults.Hits("status", row) ? draft with { Status = draft.Status == 400 ? 403 : 400 } : draft;
    }

    private static string OffByALetter(string code) => code[..^1] + (code[^1] == 'x' ? 'y' : 'x');
}
