using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.SelfTests.OtherGateway.World;

namespace Conformance.SelfTests.OtherGateway.Configuring;

/// <summary>Writes down what a suite must know about a shop.</summary>
internal static class ConfigurationWriter
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Write(string folder, Uri baseUrl, JsonObject configuration)
    {
        configuration.Insert(0, "Endpoint", new JsonObject
        {
            ["Name"] = "music-shop",
            ["BaseUrl"] = baseUrl.ToString(),
            ["Edition"] = "classic-2017",
            ["Version"] = Catalogue.Version,
            ["Action"] = "ListAlbums",
            ["Parameters"] = new JsonObject { ["Limit"] = "2", ["Title"] = "Blue" },
            ["CommonParameters"] = new JsonObject { ["RegionId"] = "north-hall" },
            ["TextParameter"] = "Title",
        });
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "music-shop.json");
        File.WriteAllText(path, configuration.ToJsonString(Indented));
        return path;
    }
}
