using Conformance.Model.Specification;
using NUnit.Framework;

namespace Conformance.Suite.Fixtures;

/// <summary>Signatures, nonces and timestamps beyond the table's rows.</summary>
[TestFixture]
internal sealed class SignatureTests
{
    [TestCaseSource(typeof(CaseSources), nameof(CaseSources.Signatures))]
    public Task Answers_as_documented(CaseSpec spec) => ConformanceCases.RunAsync(spec);
}
