using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.OtherGateway;
using Conformance.SelfTests.Runs;
using FluentAssertions;
using FluentAssertions.Execution;
using NUnit.Framework;

namespace Conformance.SelfTests.ModelTests;

/// <summary>What the ledger says of checks is what the judge does, in a whole run over a right gateway.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class MadeChecksTests
{
    private static readonly Lazy<Task<RunRecord>> Record = new(RunAsync);

    [Test]
    public async Task Checks_of_each_case_are_those_the_judge_made()
    {
        var judged = (await Record.Value).Cases.Where(c => c.Verdict.Status == CaseStatus.Passed).ToList();
        judged.Should().HaveCountGreaterThan(300);
        var specs = TestHome.Edition.Cases.ToDictionary(c => $"{c.Id}");

        using var all = new AssertionScope();
        foreach (var one in judged)
        {
            var made = one.Verdict.Checks.Where(c => c.Level != Level.Observed).Select(c => c.Name);
            made.Should().BeEquivalentTo(MadeChecks.For(specs[one.Id]), one.Id);
        }
    }

    [Test]
    public async Task Only_the_recommended_checks_never_fail_a_required_requirement()
    {
        var required = (await Record.Value).Cases.SelectMany(c => c.Verdict.Checks).Where(c => c.Level == Level.Required).Select(c => c.Name).Distinct();

        required.Should().BeEquivalentTo(CheckNames.All.Except(CheckNames.Recommended));
    }

    private static async Task<RunRecord> RunAsync()
    {
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        using var folder = new TempFolder();
        return await SuiteInProcess.RunAsync(shop.WriteConfiguration(folder.Path), "full");
    }
}
