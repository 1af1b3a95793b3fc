using Conformance.ReferenceEndpoint;
using Conformance.ReferenceEndpoint.Variations;
using Conformance.SelfTests.ReferenceEndpoint.Calling;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Matrix;

/// <summary>The suite blames nobody for being different: alone or together, Variations get no finding but the warnings they declare.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class VariationTests
{
    private static readonly IReadOnlyList<IReadOnlyList<Variation>> Plan = PairwisePlan.Of(VariationCatalogue.All);

    private static IEnumerable<TestCaseData> Singles =>
        VariationCatalogue.All.Select(v => new TestCaseData(v).SetArgDisplayNames(v.Name).SetCategory(Categories.Exhaustive));

    private static IEnumerable<TestCaseData> Combinations =>
        Categories.OneIn(24, Plan.Select((run, index) => new TestCaseData(run).SetArgDisplayNames($"{index + 1} of {Plan.Count}")));

    [TestCaseSource(nameof(Singles))]
    public Task Variation_alone_gets_no_finding(Variation variation) => GetsNoFindingAsync([variation]);

    [TestCaseSource(nameof(Combinations))]
    public Task Variations_together_get_no_finding(IReadOnlyList<Variation> run) => GetsNoFindingAsync(run);

    [Test]
    public void Plan_brings_every_two_variations_of_different_questions_together()
    {
        var together = Plan.SelectMany(PairwisePlan.Pairs).ToHashSet();

        PairwisePlan.Pairs(VariationCatalogue.All).Should().OnlyContain(pair => together.Contains(pair));
        Plan.Should().AllSatisfy(run => run.Select(v => v.Question).Should().OnlyHaveUniqueItems());
    }

    [Test]
    public async Task Clock_37_minutes_ahead_gets_no_finding()
    {
        var clock = new ShiftedClock();
        clock.Move(TimeSpan.FromMinutes(37));

        var ahead = await MatrixRun.OfAsync(new ReferenceOptions { Edition = TestHome.Edition, Clock = clock });

        ahead.Found.Should().BeEmpty();
    }

    private static async Task GetsNoFindingAsync(IReadOnlyList<Variation> variations)
    {
        var names = string.Join(" + ", variations.Select(v => v.Name));
        var right = await FaultMatrix.Published.Faultless;
        var warned = Declaration.Of(variations.SelectMany(v => v.Warns), TestHome.Edition, right);
        var left = variations.SelectMany(v => v.Leaves).ToHashSet();

        var varied = await FaultMatrix.Published.RunAsync(variations);

        Declaration.Differences(warned, varied.Found).Should().BeEmpty("only what is declared may be found of {0}", names);
        varied.Failed.Should().BeEmpty("nothing that {0} does is forbidden", names);
        right.Judged.Where(c => !left.Contains(c.Requirement)).Except(varied.Judged).Should().BeEmpty("all is judged under {0}", names);
        varied.Judged.Except(right.Judged).Should().BeEmpty("nothing else is judged under {0}", names);
        varied.KeyIdsTold.Should().BeEmpty("key ids are shown short under {0}", names);
    }
}
