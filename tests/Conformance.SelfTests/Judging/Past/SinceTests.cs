using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Past;

/// <summary>What a run says of the run of the same endpoint before it, from what is remembered of that.</summary>
[TestFixture]
internal sealed class SinceTests
{
    private static readonly CaseRecord Owner = SampleCase.Passed("InvalidOwner/xml-get");
    private static readonly CaseRecord OwnerId = SampleCase.Passed("InvalidOwnerId/xml-get");
    private static readonly CaseRecord Empty = SampleCase.Observed("Parameter.Empty/xml-get", "200");

    private static readonly TestCaseData[] Changes =
    [
        Change("nothing", [Owner, Empty], [Owner, Empty], null),
        Change("nothing judged now", [Owner], [SampleRecord.Case(Owner.Id, CaseStatus.NotRun)], null),
        Change("only another actual", [Owner.Finding("status", "404")], [Owner.Finding("status", "500")], null),
        Change("failing", [Owner], [Owner.Finding("status", "404")], "newly failing InvalidOwner status"),
        Change("passing", [Owner.Finding("status", "404")], [Owner], "newly passing InvalidOwner status"),
        Change("no longer judged is not passing", [Owner.Finding("status", "404"), OwnerId], [SampleCase.Unset(Owner.Id, "k"), OwnerId], "rows no longer exercised 17"),
        Change("waived is not passing", [Owner.Finding("status", "404"), OwnerId], [Owner.Finding("status", "404").Waived(), OwnerId], null),
        Change("exercised", [OwnerId, SampleCase.Unset(Owner.Id, "k")], [OwnerId, Owner], "rows newly exercised 17"),
        Change("observed", [Owner, Empty], [Owner, SampleCase.Observed(Empty.Id, "400 X")], "observations changed"),
        Change("an id in what was observed", [Owner, SampleCase.Observed(Empty.Id, "400 8906582E-6722-409A-A6C4-0E7863B733A5")],
            [Owner, SampleCase.Observed(Empty.Id, "400 0006582E-6722-409A-A6C4-0E7863B733A6")], null),
        Change("two ways at once", [Owner, OwnerId.Finding("code", "x")], [Owner.Finding("hostId", "none"), OwnerId],
            "newly failing InvalidOwner hostId; newly passing InvalidOwnerId code"),
    ];

    [TestCaseSource(nameof(Changes))]
    public void Change_is_told_in_one_line(CaseRecord[] then, CaseRecord[] now, string? told) =>
        Of(then, SampleCase.Run("now", now))?.Sentence.Should().Be($"since then: {told}");

    [TestCaseSource(nameof(Changes))]
    public void No_change_is_told_by_nothing(CaseRecord[] then, CaseRecord[] now, string? told) =>
        (Of(then, SampleCase.Run("now", now)) is null).Should().Be(told is null);

    [Test]
    public void Selected_run_speaks_only_of_what_it_selected()
    {
        var then = new[] { Owner.Finding("status", "404"), OwnerId, SampleCase.Passed("InternalError/xml-get"), Empty };

        Of(then, SampleCase.Run("now", Owner).Selecting("InvalidOwner"))!.Sentence.Should().Be("since then: newly passing InvalidOwner status");
    }

    [Test]
    public void Other_variants_say_nothing_of_observations()
    {
        var now = SampleCase.Run("now", Owner);

        Of([Owner, Empty], now with { Header = now.Header with { Selection = now.Header.Selection with { Variants = "rows" } } }).Should().BeNull();
    }

    [Test]
    public void Without_a_run_before_there_is_nothing_to_tell() => Since.Of(SampleCase.Run("now", Owner), TestHome.Edition).Should().BeNull();

    [Test]
    public void Many_names_are_cut()
    {
        var cases = SampleCase.AllOf("InvalidOwner", "InvalidOwnerId").ToList();

        Of(cases, SampleCase.Run("now", cases.Select(c => c.Verdict.Checks.Aggregate(c, (one, check) => one.Finding(check.Name, "x")))))!
            .Sentence.Should().MatchRegex("^since then: newly failing ([A-Za-z]+ [A-Za-z]+, ){5}[A-Za-z]+ [A-Za-z]+ and [0-9]+ more$");
    }

    [Test]
    public void Remembered_are_verdict_rows_and_failures()
    {
        var run = PastRuns.Of(SampleCase.Run("r", Owner.Finding("status", "404").Finding("code", "x"), OwnerId, SampleCase.Unset("InternalError/xml-get", "k")), TestHome.Edition);

        run.Should().BeEquivalentTo(new { Run = "r", Endpoint = "shop", Verdict = "nonconformant", ExitCode = 1, RowsPassed = 1 });
        run.RowsExercised.Should().Equal(15, 17);
        run.Failed.Should().BeEquivalentTo(new Dictionary<string, string[]> { ["InvalidOwner"] = ["status", "code"] });
    }

    private static Since? Of(IEnumerable<CaseRecord> then, RunRecord now) =>
        Since.Of(now with { Header = now.Header with { Previous = PastRuns.Of(SampleCase.Run("then", then), TestHome.Edition) } }, TestHome.Edition);

    private static TestCaseData Change(string name, CaseRecord[] then, CaseRecord[] now, string? told) => new TestCaseData(then, now, told).SetArgDisplayNames(name);
}
