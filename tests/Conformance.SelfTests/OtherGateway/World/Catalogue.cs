using System.Globalization;
using System.Text.Json.Nodes;
using Conformance.SelfTests.OtherGateway.Entrance;

namespace Conformance.SelfTests.OtherGateway.World;

/// <summary>Everything the shop offers.</summary>
internal static class Catalogue
{
    public const string Version = "2019-11-05";

    /// <summary>The second version of the same interfaces.</summary>
    public const string NewerVersion = "2021-03-09";

    public static IReadOnlyList<ShopAction> Actions { get; } =
    [
        new("ListAlbums", Shelf.List) { Texts = ["Title", "BackstagePass"], Numbers = ["Limit", "Offset"] },
        About("GetTrack", new Resource("TrackId", null, ["track-1"], [])),
        About("GetPlayer", Kind("PlayerId", "Forbidden.InstanceNotFound")),
        About("GetRecord", Kind("RecordId", "Forbidden.DiskNotFound")),
        About("GetDoorList", Kind("DoorListId", "Forbidden.SecurityGroupNotFound")),
        About("GetRecording", Kind("RecordingId", "Forbidden.SnapshotNotFound")),
        About("GetCover", Kind("CoverId", "Forbidden.ImageNotFound")),
        new("GetInvoice", Done) { Restriction = Restriction.RamRefused },
        new("TransferCollection", Done) { Restriction = Restriction.OwnerNeeded },
        new("PlayRadio", Done) { BreakdownRow = "ServiceUnavailable" },
        new("RestoreTape", Done) { BreakdownRow = "InternalError" },
        Order("OrderAlbum", "IdempotentParameterMismatch"),
        Order("ReserveTicket", "InvalidIdempotenceParameter.Mismatch"),
        Order("PressVinyl", "IdempotentParameterMismatch") with { Takes = TimeSpan.FromMilliseconds(800) },
        new("CancelOrders", Done),
    ];

    public static ShopAction? Find(string name) => Actions.FirstOrDefault(a => a.Name == name);

    private static Resource Kind(string parameter, string absentRow) =>
        new(parameter, absentRow, ["a-granted", "b-existing"], ["a-granted"]);

    private static ShopAction About(string name, Resource resource) =>
        new(name, call => new JsonObject { [resource.Parameter] = call[resource.Parameter] })
        {
            Texts = [resource.Parameter],
            Required = [resource.Parameter],
            Resource = resource,
        };

    private static ShopAction Order(string name, string mismatchRow) => new(name, Receipt)
    {
        Texts = ["AlbumId", "ClientToken"],
        Numbers = ["Copies"],
        Required = ["AlbumId"],
        Restriction = Restriction.Order,
        MismatchRow = mismatchRow,
    };

    private static JsonObject Receipt(Call call) => new()
    {
        ["AlbumId"] = call["AlbumId"],
        ["Copies"] = int.Parse(call["Copies"] ?? "1", CultureInfo.InvariantCulture),
    };

    private static JsonObject Done(Call call) => new() { ["Handled"] = call["Action"] };
}
