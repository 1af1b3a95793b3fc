using Conformance.Model.Specification;
using NUnit.Framework;

namespace Conformance.Suite.Fixtures;

/// <summary>Success answers, errors outside the table, and the formats.</summary>
[TestFixture]
internal sealed class AnswerTests
{
    [TestCaseSource(typeof(CaseSources), nameof(CaseSources.Answers))]
    public Task Answers_as_documented(CaseSpec spec) => ConformanceCases.RunAsync(spec);
}
