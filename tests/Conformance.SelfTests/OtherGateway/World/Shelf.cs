using System.Globalization;
using System.Text.Json.Nodes;
using Conformance.SelfTests.OtherGateway.Entrance;

namespace Conformance.SelfTests.OtherGateway.World;

/// <summary>The albums on sale, and how they are listed.</summary>
internal static class Shelf
{
    private static readonly (string Title, string Artist, int Year)[] Albums =
    [
        ("Blue & Lonesome", "The Lamps", 1971),
        ("Kind of <Blue>", "Quintet No. 9", 1959),
        ("Navy Blue", "Harbour Choir", 2004),
        ("Red Shift", "Observatory", 1998),
    ];

    public static JsonObject List(Call call)
    {
        var limit = int.Parse(call["Limit"] ?? "10", CultureInfo.InvariantCulture);
        var found = Albums.Where(a => a.Title.Contains(call["Title"] ?? "", StringComparison.OrdinalIgnoreCase)).ToList();
        var page = found.Skip(int.Parse(call["Offset"] ?? "0", CultureInfo.InvariantCulture)).Take(limit);
        return new JsonObject
        {
            ["Total"] = found.Count,
            ["Limit"] = limit,
            ["Albums"] = new JsonObject { ["Album"] = new JsonArray([.. page.Select(Album)]) },
        };
    }

    private static JsonObject Album((string Title, string Artist, int Year) album) => new()
    {
        ["Title"] = album.Title,
        ["Artist"] = album.Artist,
        ["Year"] = album.Year,
        ["InStock"] = album.Year > 1970,
        ["Formats"] = new JsonObject { ["Format"] = new JsonArray("LP", "CD") },
    };
}
