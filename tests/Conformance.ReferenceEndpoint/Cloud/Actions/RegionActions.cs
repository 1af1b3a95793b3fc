using Conformance.ReferenceEndpoint.Actions;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Cloud.Actions;

/// <summary>Actions about regions.</summary>
internal static class RegionActions
{
    private const string Keyword = "Keyword";

    public static ActionSpec DescribeRegions() => new()
    {
        Name = "DescribeRegions",
        Parameters =
        [
            .. Paging.Parameters,
            new(Keyword, ParameterKind.Text),
            new("IncludeInternal", ParameterKind.Text, ParameterNeed.Reserved),
        ],
        Serve = call => new(Paging.Page(call, nameof(Region), [.. Matching(call).Select(Data)])),
    };

    private static IEnumerable<Region> Matching(Call call) => Region.All.Where(region =>
        call[Keyword] is not { } wanted
        || region.Id.Contains(wanted, StringComparison.OrdinalIgnoreCase)
        || region.LocalName.Contains(wanted, StringComparison.Ordinal));

    private static Fields Data(Region region) => new(new("RegionId", region.Id), new("LocalName", region.LocalName));
}
