using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.SelfTests.Samples;

/// <summary>Cases made by hand with every check the judge makes for them.</summary>
internal static class SampleCase
{
    public static CaseRecord Passed(string id)
    {
        var made = MadeChecks.For(TestHome.Edition.Cases.Single(c => c.Id.ToString() == id));
        return SampleRecord.Case(id, new Verdict { Status = CaseStatus.Passed, Reason = null, MissingKey = null, Checks = [.. made.Select(Passing)] });
    }

    /// <summary>Every case of these requirements.</summary>
    public static IEnumerable<CaseRecord> AllOf(params string[] requirements) =>
        TestHome.Edition.Cases.Where(c => requirements.Contains(c.Requirement.Id)).Select(c => Passed(c.Id.ToString()));

    public static CaseRecord Observed(string id, string seen) => SampleRecord.Case(id, new Verdict
    {
        Status = CaseStatus.Observed,
        Reason = seen,
        MissingKey = null,
        Checks = [new CheckResult { Name = CheckNames.Status, Level = Level.Observed, Status = CheckStatus.Observed, Expected = "anything", Actual = seen }],
    });

    public static CaseRecord Unset(string id, string key) => SampleRecord.Case(id, Verdict.NotJudged(CaseStatus.NotExercised, "nothing is configured", key));

    /// <summary>The same case with another outcome of one check.</summary>
    public static CaseRecord Finding(this CaseRecord one, string check, string actual, CheckStatus status = CheckStatus.Failed) => one with
    {
        Verdict = one.Verdict with
        {
            Status = status == CheckStatus.Failed ? CaseStatus.Failed : one.Verdict.Status,
            Checks = [.. one.Verdict.Checks.Select(c => c.Name == check ? c with { Status = status, Expected = "what the table says", Actual = actual } : c)],
        },
    };

    public static CaseRecord Without(this CaseRecord one, params string[] checks) =>
        one with { Verdict = one.Verdict with { Checks = [.. one.Verdict.Checks.Where(c => !checks.Contains(c.Name))] } };

    public static CaseRecord Waived(this CaseRecord one) => one with { Verdict = one.Verdict with { Status = CaseStatus.Waived } };

    /// <summary>A run of this id.</summary>
    public static RunRecord Run(string id, params IEnumerable<CaseRecord> cases)
    {
        var record = SampleRecord.Of([.. cases]);
        return record with { Header = record.Header with { RunId = id, EditionSha256 = TestHome.Edition.Sha256 } };
    }

    public static RunRecord Selecting(this RunRecord record, params string[] only) =>
        record with { Header = record.Header with { Selection = record.Header.Selection with { Only = only } } };

    private static CheckResult Passing(string name) =>
        new() { Name = name, Level = Level.Required, Status = CheckStatus.Passed, Expected = "what the table says", Actual = "so" };
}
