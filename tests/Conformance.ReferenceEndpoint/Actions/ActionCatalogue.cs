using System.Collections.Frozen;
using Conformance.ReferenceEndpoint.Answers;

namespace Conformance.ReferenceEndpoint.Actions;

/// <summary>Every action of the API.</summary>
internal sealed class ActionCatalogue
{
    public const string Version = "2014-05-26";
    private readonly FrozenDictionary<string, ActionSpec> byName;

    public ActionCatalogue() => byName = new[] { DescribeRegions() }.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);

    public ActionSpec? Find(string? name) => name is null ? null : byName.GetValueOrDefault(name);

    private static ActionSpec DescribeRegions() => new()
    {
        Name = "DescribeRegions",
        Parameters = [new() { Name = "PageSize", Kind = ParameterKind.Number }, new() { Name = "Keyword", Kind = ParameterKind.Text }],
        Serve = (_, _) => new(new Served(
            new("TotalCount", 2),
            new Member("Regions", new Listing("Region",
            [
                new Fields(new("RegionId", "cn-hangzhou"), new("LocalName", "华东 1（杭州）")),
                new Fields(new("RegionId", "cn-beijing"), new("LocalName", "华北 2（北京）")),
            ])))),
    };
}
