using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Model.Records;

/// <summary>Everything a header says, as names and JSON texts that can be held against those of another one.</summary>
public static class HeaderFacts
{
    private static readonly string[] Opened = ["endpoint", "selection"];

    /// <summary>By member, such as <c>suiteVersion</c> and <c>selection.only</c>; of the configuration by key, such as <c>Run:Variants</c>.</summary>
    public static IReadOnlyDictionary<string, string> Of(RunHeader header)
    {
        var members = JsonSerializer.SerializeToNode(header, RecordJson.Readable.RecordLine)!.AsObject();
        return members.SelectMany(m => m.Value switch
        {
            JsonObject keys when m.Key == "configuration" => keys.Select(k => (k.Key, k.Value)),
            JsonObject parts when Opened.Contains(m.Key) => parts.Select(p => ($"{m.Key}.{p.Key}", p.Value)),
            var value => [(m.Key, value)],
        }).ToDictionary(f => f.Item1, f => f.Item2?.ToJsonString(RecordJson.Readable.Options) ?? "null");
    }
}
