using Conformance.Model.Specification;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.OtherGateway.Tests;

/// <summary>The gateway of another maker keeps every rule, in its own way and to the letter.</summary>
[TestFixture(Rendition.OwnStyle, 0)]
[TestFixture(Rendition.OwnStyle, 37)]
[TestFixture(Rendition.Literal, -48)]
[Parallelizable(ParallelScope.All)]
public sealed class RightShopTests(Rendition rendition, int minutesAhead)
{
    private Rig rig = null!;

    private static IEnumerable<string> Judged => Rig.Edition.Requirements.Where(r => r.Level != Level.Observed).Select(r => r.Id);

    [OneTimeSetUp]
    public async Task Open() =>
        rig = await Rig.StartAsync(new ShopOptions { Rendition = rendition, ClockSkew = TimeSpan.FromMinutes(minutesAhead) });

    [OneTimeTearDown]
    public async Task Close() => await rig.DisposeAsync();

    [TestCaseSource(nameof(Judged))]
    public async Task Right_shop_has_no_finding(string requirement) =>
        (await rig.Examination.FindingsAsync(requirement)).Should().BeEmpty();
}
