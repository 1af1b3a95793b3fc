using System.Text;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Badges;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary><c>badge.json</c> says the verdict, and never more than the run showed.</summary>
[TestFixture]
internal sealed class BadgeTests
{
    private static readonly RunRecord Passed = SampleRecord.Of([.. TestHome.Edition.Rows.Select(r => SampleRecord.Case($"{r.Id}/xml-get", CaseStatus.Passed))]);

    private static readonly RunRecord Failed = SampleRecord.Of([.. Passed.Cases.Skip(1), SampleRecord.Case("MissingParameter.Action/xml-get", CaseStatus.Failed)]);

    private static readonly RunRecord Declared = SampleRecord.Of([.. Passed.Cases.SkipLast(1), SampleRecord.Case("InvalidParameter.Validation/xml-get", CaseStatus.NotApplicable)]);

    private static IEnumerable<TestCaseData> Runs =>
    [
        Case(Passed, "conformant 40/40", "brightgreen"),
        Case(Failed, "nonconformant 39/40", "red"),
        Case(Declared, "conformant 39/40, 1 n/a", "brightgreen"),
        Case(Passed with { Header = Passed.Header with { Tolerances = ["Endpoint:DefaultFormat"] } }, "conformant with deviations 40/40", "yellowgreen"),
        Case(Passed with { Header = Passed.Header with { Selection = Passed.Header.Selection with { Only = ["x"] } } }, "conformant in 40 selected cases", "brightgreen"),
        Case(Passed with { Footer = null }, "inconclusive, incomplete", "lightgrey"),
        Case(Failed with { Footer = null }, "nonconformant, incomplete", "red"),
        Case(Passed with { Header = Passed.Header with { Preflight = SampleRecord.Preflight with { Unreachable = "refused" } } }, "unreachable", "lightgrey"),
    ];

    [TestCaseSource(nameof(Runs))]
    public void Verdict_is_a_badge(RunRecord record, string message, string color) =>
        Text(record).Should().Be($$"""{"schemaVersion":1,"label":"conformance","message":"{{message}}","color":"{{color}}"}""");

    [Test]
    public void Suite_error_is_an_error_badge() =>
        Text(Passed with { Footer = SampleRecord.Footer with { Error = "x" } }).Should().Be("""{"schemaVersion":1,"label":"conformance","message":"error","color":"critical","isError":true}""");

    private static TestCaseData Case(RunRecord record, string message, string color) => new TestCaseData(record, message, color).SetArgDisplayNames(message);

    private static string Text(RunRecord record) => Encoding.UTF8.GetString(SampleReports.Made(BadgeReport.Files, record)["badge.json"]);
}
