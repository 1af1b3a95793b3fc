namespace Conformance.SelfTests.OtherGateway.World;

/// <summary>The one collector on whose behalf calls may be made.</summary>
internal static class Owners
{
    public const string Id = "70001";
    public const string Account = "collector@shop.example";
}
