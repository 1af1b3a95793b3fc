using Conformance.Model.Specification;
using NUnit.Framework;

namespace Conformance.Suite.Fixtures;

/// <summary>The 40 rows of the common error table.</summary>
[TestFixture]
internal sealed class CommonErrorTests
{
    [TestCaseSource(typeof(CaseSources), nameof(CaseSources.CommonErrors))]
    public Task Answers_as_documented(CaseSpec spec) => ConformanceCases.RunAsync(spec);
}
