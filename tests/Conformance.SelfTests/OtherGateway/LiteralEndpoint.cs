using Conformance.Model.Specification;

namespace Conformance.SelfTests.OtherGateway;

/// <summary>An endpoint that answers each row with the table's text to the letter, and so may get no finding at all.</summary>
public static class LiteralEndpoint
{
    public static Task<MusicShop> StartAsync(Edition edition, params string[] faults) =>
        MusicShop.StartAsync(edition, new ShopOptions { Rendition = Rendition.Literal }, faults);
}
