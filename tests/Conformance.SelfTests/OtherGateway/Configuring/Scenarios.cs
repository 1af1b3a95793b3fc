using System.Text.Json.Nodes;
using Conformance.SelfTests.OtherGateway.World;

namespace Conformance.SelfTests.OtherGateway.Configuring;

using Entries = IEnumerable<KeyValuePair<string, JsonNode?>>;

/// <summary>How this shop is brought to each error that needs more than a key.</summary>
internal static class Scenarios
{
    /// <summary>Those of the accounts Main and Ram that change nothing.</summary>
    public static Entries Harmless() =>
    [
        Of("InvalidOwner", new() { ["Parameters"] = Texts(("OwnerId", Owners.Id), ("OwnerAccount", Owners.Account)) }),
        Of("InvalidParameter.Validation", new() { ["Parameters"] = Texts(("Limit", "a dozen")) }),
        Of("UnsupportedParameter.NotAuthorized", new() { ["Parameters"] = Texts(("BackstagePass", "all areas")) }),
        Of("ServiceUnavailable", new() { ["Action"] = "PlayRadio" }),
        Of("InternalError", new() { ["Action"] = "RestoreTape" }),
        Of("MissingParameter.Owner", new() { ["Action"] = "TransferCollection" }),
        Of("InterfaceError.Response", new()
        {
            ["Action"] = "GetTrack",
            ["Version"] = Catalogue.NewerVersion,
            ["Parameters"] = Texts(("TrackId", "track-0")),
            ["Code"] = "InvalidTrackId.NotFound",
        }),
        Absent("Forbidden.InstanceNotFound", "GetPlayer", "PlayerId"),
        Absent("Forbidden.DiskNotFound", "GetRecord", "RecordId"),
        Absent("Forbidden.SecurityGroupNotFound", "GetDoorList", "DoorListId"),
        Absent("Forbidden.SnapshotNotFound", "GetRecording", "RecordingId"),
        Absent("Forbidden.ImageNotFound", "GetCover", "CoverId"),
        Of("Forbidden.RAM", new() { ["Action"] = "GetPlayer", ["Parameters"] = Texts(("PlayerId", "b-existing")) }),
        Of("Forbidden.NotSupportRAM", new() { ["Action"] = "GetInvoice", ["Account"] = "Ram" }),
    ];

    /// <summary>Those of accounts in a certain state, some under other names than the table's conditions have.</summary>
    public static Entries OtherAccounts() =>
    [
        Of("Forbidden.AccessKeyDisabled", new() { ["Account"] = "Locked" }),
        Of("Throttling.Quota", new() { ["Account"] = "Spent" }),
        Of("InvalidAction", new() { ["Account"] = "Guest", ["Action"] = "GetTrack", ["Parameters"] = Texts(("TrackId", "track-1")) }),
        Of("Throttling.FlowControl", new() { ["Account"] = "Flow", ["Burst"] = 16 }),
    ];

    /// <summary>Those that place orders.</summary>
    public static Entries SideEffects() =>
    [
        Of("Forbidden.SubUser", Order("OrderAlbum")),
        Of("InsufficientBalance", Order("OrderAlbum")),
        Of("RealNameAuthenticationError", Order("OrderAlbum")),
        Of("IdempotentParameterMismatch", Twice("OrderAlbum")),
        Of("InvalidIdempotenceParameter.Mismatch", Twice("ReserveTicket")),
        Of("LastTokenProcessing", new()
        {
            ["Action"] = "PressVinyl",
            ["Parameters"] = Texts(("AlbumId", "album-1")),
            ["DelayMilliseconds"] = 200,
            ["Cleanup"] = new JsonObject { ["Action"] = "CancelOrders" },
        }),
    ];

    private static JsonObject Order(string action) => new()
    {
        ["Action"] = action,
        ["Parameters"] = Texts(("AlbumId", "album-1"), ("Copies", "1")),
    };

    private static JsonObject Twice(string action)
    {
        var scenario = Order(action);
        scenario["OtherParameters"] = Texts(("Copies", "2"));
        scenario["Cleanup"] = new JsonObject { ["Action"] = "CancelOrders" };
        return scenario;
    }

    private static KeyValuePair<string, JsonNode?> Absent(string row, string action, string parameter) =>
        Of(row, new() { ["Action"] = action, ["Parameters"] = Texts((parameter, "conformance-0")) });

    private static KeyValuePair<string, JsonNode?> Of(string requirement, JsonObject scenario) => new(requirement, scenario);

    private static JsonObject Texts(params (string Name, string Value)[] pairs) =>
        new(pairs.Select(p => KeyValuePair.Create<string, JsonNode?>(p.Name, p.Value)));
}
