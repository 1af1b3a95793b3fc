using System.Text.Json.Nodes;
using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.Faults;
using Conformance.SelfTests.OtherGateway.World;

namespace Conformance.SelfTests.OtherGateway.Rendering;

/// <summary>Spoils what any error says, as far as faults are on.</summary>
internal sealed class ErrorFaults(FaultSet faults, AccountBook accounts)
{
    private static readonly string[] Nameable =
        ["SignatureMethod", "SignatureVersion", "Signature", "AccessKeyId", "TimeStamp", "Version", "Action"];

    public Draft Spoil(Call call, Draft draft)
    {
        var content = draft.Content;
        content["HostId"] = HostId(call);
        content["Code"] = Code(content["Code"]!.GetValue<string>());
        content["Message"] = Message(call, draft, content["Message"]!.GetValue<string>());
        Add(content);
        Remove(draft, content);
        return draft with
        {
            Status = faults.Has("error-status-200") ? 200 : draft.Status,
            Root = faults.Has("xml-error-root") ? "ErrorResponse" : draft.Root,
        };
    }

    private string HostId(Call call) => faults switch
    {
        _ when faults.Has("host-id-other") => "records.shop.example",
        _ when faults.Has("host-id-with-port") => $"{call.Host}:{call.Port}",
        _ when faults.Has("host-id-empty") => "",
        _ => call.Host,
    };

    private string Code(string code) => faults switch
    {
        _ when faults.Has("code-lower-case") => code.ToLowerInvariant(),
        _ when faults.Has("code-spelling-mended") => code.Replace("Paramater", "Parameter", StringComparison.Ordinal),
        _ => code,
    };

    private string Message(Call call, Draft draft, string message) => faults switch
    {
        _ when faults.Has("message-other") => "Sorry: " + message,
        _ when faults.Has("message-names-other-parameter") => NamingOther(message),
        _ when faults.Has("secret-echoed") && draft.RowId == "IncompleteSignature" =>
            $"{message} signed with {accounts.Find(call["AccessKeyId"]!)!.Secret}",
        _ => message,
    };

    private static string NamingOther(string message) =>
        Nameable.FirstOrDefault(name => message.Contains(name, StringComparison.Ordinal)) is { } named
            ? message.Replace(named, "ShelfLabel", StringComparison.Ordinal)
            : message;

    private void Add(JsonObject content)
    {
        if (faults.Has("data-in-error"))
        {
            content["Albums"] = new JsonObject { ["Album"] = new JsonArray(new JsonObject { ["Title"] = "Blue" }) };
        }

        if (faults.Has("flat-data-in-error"))
        {
            content["Total"] = "3";
        }
    }

    private void Remove(Draft draft, JsonObject content)
    {
        if (faults.Has("message-missing"))
        {
            content.Remove("Message");
        }

        if (faults.Has("host-id-missing-on-5xx") && draft.Status >= 500)
        {
            content.Remove("HostId");
        }
    }
}
