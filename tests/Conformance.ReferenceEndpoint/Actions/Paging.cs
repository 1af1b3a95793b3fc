using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Actions;

/// <summary>Answers lists page by page.</summary>
internal static class Paging
{
    private const long DefaultSize = 10;

    public static IReadOnlyList<ParameterSpec> Parameters { get; } =
        [new("PageSize", ParameterKind.Number), new("PageNumber", ParameterKind.Number)];

    /// <param name="call">Says which page.</param>
    /// <param name="item">Name of one item; the list has its plural.</param>
    /// <param name="items">All there is.</param>
    public static Served Page(Call call, string item, IReadOnlyList<Data> items)
    {
        var size = call.Number("PageSize", DefaultSize);
        var page = call.Number("PageNumber", 1);
        return new Served(
            new("TotalCount", items.Count),
            new("PageNumber", page),
            new("PageSize", size),
            new Member(item + "s", new Listing(item, [.. items.Skip((int)((page - 1) * size)).Take((int)size)])));
    }
}
