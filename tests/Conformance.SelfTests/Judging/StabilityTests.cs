using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>How steady a failure is called, by what came of its case run again alone.</summary>
[TestFixture]
internal sealed class StabilityTests
{
    private static readonly CaseRecord Passed = SampleCase.Passed("InvalidOwnerId/xml-get");
    private static readonly CaseRecord Failed = Passed.Finding("status", "404");
    private static readonly CaseRecord Otherwise = Passed.Finding("hostId", "another");
    private static readonly CaseRecord Warned = Passed.Finding("message", "odd", CheckStatus.Warning);
    private static readonly CaseRecord Waived = Failed.Waived();
    private static readonly CaseRecord Unset = SampleCase.Unset("InvalidOwnerId/xml-get", "k");

    private static IEnumerable<TestCaseData> Reruns =>
    [
        Of("deterministic", Failed, Failed, Failed),
        Of("deterministic", Failed),
        Of("deterministic", Waived, Unset),
        Of("load-dependent", Passed, Passed, Passed),
        Of("load-dependent", Passed, Warned),
        Of("flaky (2 of 4)", Failed, Passed, Passed),
        Of("flaky (3 of 4)", Failed, Passed, Failed),
        Of("flaky (1 of 3)", Passed, Otherwise),
        Of("flaky (1 of 2)", Otherwise),
        Of(null),
        Of(null, Unset, Unset),
    ];

    [TestCaseSource(nameof(Reruns))]
    public void Failure_is_called_by_how_often_it_came_again(string? word, CaseRecord[] again) => Stability.Of(Failed, again).Should().Be(word);

    private static TestCaseData Of(string? word, params CaseRecord[] again) =>
        new TestCaseData(word, again).SetArgDisplayNames(word ?? "not known", string.Join(' ', again.Select(a => a.Verdict.Status)));
}
