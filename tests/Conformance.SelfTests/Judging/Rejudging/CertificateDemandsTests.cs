using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>A run made to certify is inconclusive unless it shows all that a certificate says; any other run is left alone.</summary>
[TestFixture]
internal sealed class CertificateDemandsTests
{
    private static readonly Certification Someone = new() { IsDemonstration = false, Vendor = "Acme", Product = "Gate", ProductVersion = "1", Contact = "a@example.com" };

    private static readonly TestCaseData[] Refused =
    [
        Missed("only some cases", r => With(r, h => h with { Selection = h.Selection with { Only = ["x"] } }), "whole suite"),
        Missed("only two variants", r => With(r, h => h with { Selection = h.Selection with { Variants = "rows" } }), "whole suite"),
        Missed("JSON by default", r => With(r, h => h with { Endpoint = h.Endpoint with { DefaultFormat = AnswerFormat.Json } }), "DefaultFormat"),
        Missed("any HostId", r => With(r, h => h with { Endpoint = h.Endpoint with { HostIds = ["*.example.com"] } }), "HostId"),
        Missed("row that lacks a key", r => Row(r, 18, Verdict.NotJudged(CaseStatus.NotExercised, "why", "Run:AllowLoad")), "18 Throttling.FlowControl (set Run:AllowLoad)"),
        Missed("row only observed", r => Row(r, 8, Verdict.NotJudged(CaseStatus.Observed, "why")), "8 Forbidden.AccessKeyDisabled"),
        Missed("row without a record", r => r with { Header = r.Header with { Selection = r.Header.Selection with { Cases = 39 } }, Cases = [.. r.Cases.Skip(1)] }, "1 MissingParameter.Action"),
    ];

    [Test]
    public void Whole_run_with_every_row_judged_or_declared_is_certified()
    {
        var record = Row(Whole(), 29, Verdict.NotJudged(CaseStatus.NotApplicable, "the product has no disks"));

        RunVerdict.Of(record, TestHome.Edition).Should().BeEquivalentTo(new { Word = "conformant", ExitCode = 0 });
    }

    [TestCaseSource(nameof(Refused))]
    public void What_is_missing_is_named(Func<RunRecord, RunRecord> change, string named)
    {
        var record = change(Whole());

        RunVerdict.Of(record, TestHome.Edition).Should().Match<RunVerdict>(v => v.ExitCode == 4 && v.Why.StartsWith("not certified: ") && v.Why.Contains(named));
        CertificateDemands.Missed(With(record, h => h with { Certification = null }), TestHome.Edition).Should().BeEmpty();
    }

    private static RunRecord Whole() => With(
        SampleRecord.Of([.. TestHome.Edition.Rows.Select(r => SampleRecord.Case($"{r.Id}/xml-get", CaseStatus.Passed))]), h => h with { Certification = Someone });

    private static RunRecord Row(RunRecord record, int row, Verdict verdict) =>
        record with { Cases = [.. record.Cases.Select((c, i) => i == row - 1 ? c with { Verdict = verdict } : c)] };

    private static RunRecord With(RunRecord record, Func<RunHeader, RunHeader> change) => record with { Header = change(record.Header) };

    private static TestCaseData Missed(string name, Func<RunRecord, RunRecord> change, string named) => new TestCaseData(change, named).SetArgDisplayNames(name);
}
