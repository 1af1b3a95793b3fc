using Conformance.Model.Specification;
using NUnit.Framework;

namespace Conformance.Suite.Fixtures;

/// <summary>What is only recorded, never judged.</summary>
[TestFixture]
internal sealed class ObservationTests
{
    [TestCaseSource(typeof(CaseSources), nameof(CaseSources.Observations))]
    public Task Answers_as_documented(CaseSpec spec) => ConformanceCases.RunAsync(spec);
}
