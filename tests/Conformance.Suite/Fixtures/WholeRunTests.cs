using Conformance.Model.Specification;
using NUnit.Framework;

namespace Conformance.Suite.Fixtures;

/// <summary>What is judged over all answers of the run; NUnit runs it after everything parallel.</summary>
[TestFixture]
[NonParallelizable]
internal sealed class WholeRunTests
{
    [TestCaseSource(typeof(CaseSources), nameof(CaseSources.WholeRun))]
    [NonParallelizable]
    public Task Answers_as_documented(CaseSpec spec) => ConformanceCases.RunAsync(spec);
}
