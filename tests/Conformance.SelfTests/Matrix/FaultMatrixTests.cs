using Conformance.ReferenceEndpoint.Faults;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Matrix;

/// <summary>The suite tells right from wrong: each Fault is found exactly where it says, and nothing else is blamed.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class FaultMatrixTests
{
    private static IEnumerable<TestCaseData> Faults => Categories.OneIn(64, FaultCatalogue.All.Select(f => new TestCaseData(f).SetArgDisplayNames(f.Name)));

    [Test]
    public async Task Faultless_endpoint_gets_no_finding()
    {
        var right = await FaultMatrix.Published.Faultless;

        right.Found.Should().BeEmpty();
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Every_fault_is_killed_and_every_requirement_and_check_broken_by_one()
    {
        var rows = await Task.WhenAll(FaultCatalogue.All.Select(FaultMatrix.Published.RowAsync));

        var score = MutationScore.Of(TestHome.Edition, rows);
        score.Write(Path.Combine(TestHome.Folder, "reports", "self", "mutation.json"));
        await TestContext.Error.WriteLineAsync($"mutation score: {score}");
        score.Should().BeEquivalentTo(new { Killed = FaultCatalogue.All.Count, Exact = FaultCatalogue.All.Count });
        score.RequirementsNoFaultBreaks.Should().BeEmpty();
        score.RequirementsNoFaultSinglesOut.Should().BeEmpty();
        score.ChecksNoFaultBreaks.Should().BeEmpty();
    }

    [TestCaseSource(nameof(Faults))]
    public async Task Fault_is_found_where_it_says_and_nowhere_else(Fault fault)
    {
        var row = await FaultMatrix.Published.RowAsync(fault);

        row.Declared.Should().NotBeEmpty("a fault that breaks nothing is none");
        row.Differences.Should().BeEmpty("what a fault declares must be found, and nothing else");
    }
}
