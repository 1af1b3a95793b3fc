using System.Text.Json;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Probe.Settings;
using Conformance.Reporting.Summaries;
using Conformance.Reporting.Waivers;
using Conformance.SelfTests.Samples;
using Conformance.SelfTests.Settings;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests.Waivers;

/// <summary>The drafted waiver file covers exactly what failed, loads only once it is filled in, and then says the same.</summary>
[TestFixture]
internal sealed class WaiverDraftTests
{
    private static readonly DateOnly Expires = new(2026, 6, 30);

    [Test]
    public void Draft_has_one_entry_for_each_check_and_what_came()
    {
        IEnumerable<CaseRecord> owner = TestHome.Edition["InvalidOwnerId"].Cases.Select(c => Case(c.Id.ToString(), CaseStatus.Failed, ("status", "404")));
        var record = SampleRecord.Of(
        [
            .. owner,
            Case("IllegalTimestamp/json-get-late", CaseStatus.Failed, ("status", "403"), ("code", "X")),
            Case("IllegalTimestamp/xml-get-early", CaseStatus.Failed, ("status", "403")),
            Case("IllegalTimestamp/xml-get-late", CaseStatus.Failed, ("status", "404")),
            Case("InvalidAction/xml-get", CaseStatus.Waived, ("status", "404")),
            Case("InvalidOwner/xml-get", CaseStatus.Passed, ("status", "400")),
        ]);

        WaiverDraft.Of(record, TestHome.Edition, Expires).Select(w => $"{w.Requirement} {w.Check} {w.Actual} {string.Join(',', w.Variants)}").Should().Equal(
            "IllegalTimestamp code X json-get-late",
            "IllegalTimestamp status 403 xml-get-early,json-get-late",
            "IllegalTimestamp status 404 xml-get-late",
            "InvalidOwnerId status 404 ");
    }

    [Test]
    public void Check_that_the_runs_own_waivers_cover_is_left_out_of_a_case_that_failed_by_another()
    {
        var record = SampleRecord.Of(Case("InvalidOwner/xml-get", CaseStatus.Failed, ("status", "404"), ("code", "X")));
        record = record with { Header = record.Header with { Waivers = [SampleWaiver.Of("InvalidOwner", "status", "404")] } };

        WaiverDraft.Of(record, TestHome.Edition, Expires).Select(w => w.Check).Should().Equal("code");
    }

    [Test]
    public void RequestIds_that_came_twice_are_declared_without_the_ids()
    {
        var record = SampleRecord.Of(Case("RequestId.Unique/xml-get", CaseStatus.Failed, ("requestId", "2 repeated: 'a' in x and again in y")));

        WaiverDraft.Of(record, TestHome.Edition, Expires).Single().Actual.Should().Be("* repeated: *");
    }

    [Test]
    public void Draft_loads_only_once_it_is_filled_in()
    {
        var draft = WaiverDraft.Text(WaiverDraft.Of(
            SampleRecord.Of(Case("InvalidOwner/xml-get", CaseStatus.Failed, ("code", "无效 <b>\"x\"</b>"), ("status", "404"))), TestHome.Edition, Expires));

        Load(draft).Mistakes.Select(m => m.Key).Should().BeEquivalentTo(
            "waiver 1 reason", "waiver 1 owner", "waiver 1 issue", "waiver 2 reason", "waiver 2 owner", "waiver 2 issue");
        Load(draft.Replace("TODO", "done")).Waivers.Should().BeEquivalentTo(
            [new { Check = "code", Actual = "无效 <b>\"x\"</b>", Expires }, new { Check = "status", Actual = "404", Expires }]);
    }

    [Test]
    public void Nothing_failed_gives_no_entry() =>
        WaiverDraft.Of(SampleRecord.Of(Case("InvalidOwner/xml-get", CaseStatus.Passed, ("status", "400"))), TestHome.Edition, Expires).Should().BeEmpty();

    [Test]
    public void Summary_lists_every_waiver_with_its_state()
    {
        var record = SampleRecord.Of(Case("InvalidOwner/xml-get", CaseStatus.Waived, ("status", "404")), Case("InvalidOwnerId/xml-get", CaseStatus.Passed, ("status", "400")));
        record = record with { Header = record.Header with { Waivers = [SampleWaiver.Of("InvalidOwner", "status", "404"), SampleWaiver.Of("InvalidOwnerId", "status", "404")] } };

        var summary = SummaryWriter.Summarise(record, TestHome.Edition);

        using var stream = new MemoryStream();
        SummaryWriter.File(summary).Write(stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        json.RootElement.GetProperty("waivers").EnumerateArray().Select(w => $"{w.GetProperty("number")} {w.GetProperty("state")} {w.GetProperty("stale")} {w.GetProperty("expires")}")
            .Should().Equal("1 used False 2026-12-31", "2 unneeded True 2026-12-31");
        json.RootElement.GetProperty("waivers")[0].GetProperty("cases")[0].GetString().Should().Be("InvalidOwner/xml-get");
        json.RootElement.GetProperty("cases").GetProperty("waived").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("requirements").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "InvalidOwner").GetProperty("status").GetString().Should().Be("waived");
    }

    private static (IReadOnlyList<Waiver> Waivers, IReadOnlyList<SettingsMistake> Mistakes) Load(string file)
    {
        using var world = new World().With($$"""{ "Endpoint": { {{World.Target}} } }""");
        world.Set.Add($"KnownDeviations={world.Write("waivers.json", file)}");
        var mistakes = world.Mistakes();
        return (mistakes.Count == 0 ? world.Load().Waivers : [], mistakes);
    }

    private static CaseRecord Case(string id, CaseStatus status, params (string Name, string Actual)[] checks) => SampleRecord.Case(id, new Verdict
    {
        Status = status,
        Reason = null,
        MissingKey = null,
        Checks =
        [
            .. checks.Select(c => new CheckResult
            {
                Name = c.Name, Level = Level.Required, Status = status == CaseStatus.Passed ? CheckStatus.Passed : CheckStatus.Failed, Expected = "400", Actual = c.Actual,
            }),
        ],
    });
}
