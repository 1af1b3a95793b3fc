using Conformance.SelfTests.OtherGateway.Faults;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.OtherGateway.Tests;

/// <summary>Each fault breaks what its table says.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class FaultTests
{
    private static IEnumerable<TestCaseData> Faults => Categories.OneIn(3, FaultTable.Expected.Keys.Select(fault => new TestCaseData(fault)));

    private static IEnumerable<TestCaseData> KindsOfRow => Categories.OneIn(3, FaultTable.KindsOfRow.Keys.Select(kind => new TestCaseData(kind)));

    [TestCaseSource(nameof(Faults))]
    public async Task Fault_of_the_gateway_shows_where_expected(string fault)
    {
        await using var rig = await Rig.StartAsync(new ShopOptions(), fault);

        foreach (var (requirement, check) in FaultTable.ExpectedOf(fault))
        {
            (await rig.Examination.FindingsAsync(requirement)).Should().Contain(check, "{0} breaks {1}", fault, requirement);
        }
    }

    [TestCaseSource(nameof(KindsOfRow))]
    public async Task Fault_of_a_row_shows_where_expected(string kind)
    {
        var rows = Rig.Edition.Rows.Select(row => row.Id).ToList();
        await using var rig = await Rig.StartAsync(new ShopOptions(), [.. rows.Select(row => $"{kind}:{row}")]);

        var found = await Task.WhenAll(rows.Select(rig.Examination.FindingsAsync));

        foreach (var (row, findings) in rows.Zip(found))
        {
            findings.Should().Contain(FaultTable.KindsOfRow[kind], "{0} breaks {1}", kind, row);
        }
    }

    [Test]
    public async Task Fault_of_one_row_leaves_the_others_alone()
    {
        await using var rig = await Rig.StartAsync(new ShopOptions(), "code:InvalidParameter.Action");

        (await rig.Examination.FindingsAsync("InvalidParameter.Action")).Should().Equal("code");
        (await rig.Examination.FindingsAsync("InvalidParameter.Version")).Should().BeEmpty();
    }

    [Test]
    public async Task Refusing_everything_refuses_the_baseline()
    {
        await using var rig = await Rig.StartAsync(new ShopOptions(), "refuse-all");

        var heard = await rig.Client.SendAsync(rig.Configured.Baseline());

        heard.Status.Should().Be(400);
        heard["Code"].Should().Be("IncompleteSignature");
    }

    [Test]
    public async Task Unknown_fault_is_refused()
    {
        var start = () => MusicShop.StartAsync(Rig.Edition, "status:NoSuchRow");

        await start.Should().ThrowAsync<ArgumentException>().WithMessage("*status:NoSuchRow*");
    }
}
