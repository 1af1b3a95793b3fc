using System.Text;
using System.Text.Json;
using Conformance.Model.Records;
using Conformance.Reporting.Allure;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary><c>allure-results/</c>: right statuses, history that holds, attachments that are there.</summary>
[TestFixture]
internal sealed class AllureTests
{
    [TestCase("InvalidOwner/json-post", "failed", "status: expected 400, got 403\ncode: expected 400, got InvalidOwnerr")]
    [TestCase("InvalidOwner/xml-get", "passed", "warning: message: expected 400, got 403")]
    [TestCase("InvalidOwnerId/xml-get", "passed", null)]
    [TestCase("InternalError/xml-get", "skipped", "not exercised: no scenario; set Scenarios:InternalError")]
    [TestCase("Forbidden.RAM/xml-get", "skipped", "not applicable: no sub-accounts")]
    [TestCase("InvalidAction/xml-get", "skipped", "not run: the connection was reset")]
    [TestCase("Parameter.Empty/xml-get", "passed", "observed: 400 MissingParameter")]
    [TestCase("InvalidParameter.Version/json-get", "skipped", "waived: known until June")]
    [TestCase("LastTokenProcessing", "skipped", "not run: it has no record: the run ended before it")]
    public void Result_has_the_status_and_the_reason(string id, string status, string? message)
    {
        var result = Result(SampleReports.EveryStatus, id);

        result.GetProperty("status").GetString().Should().Be(status);
        (result.TryGetProperty("statusDetails", out var details) ? details.GetProperty("message").GetString() : null).Should().Be(message);
    }

    [Test]
    public void Result_is_placed_by_group_and_requirement_in_both_languages()
    {
        var result = Result(SampleReports.EveryStatus, "InvalidOwner/json-post");

        Names(result, "labels").Should().Contain(
            ["epic: 公共错误码表 Common error table", "feature: 资源属主 Ownership", "severity: critical", "parentSuite: shop", "suite: ownership", "tag: row 17", "tag: deterministic"]);
        Names(result, "labels").Should().ContainSingle(l => l.StartsWith("story: InvalidOwner: ")).Which.Should().Contain(TestHome.Edition["InvalidOwner"].Text.Zh);
        Names(result, "parameters").Should().Equal("format: json", "method: post");
        result.GetProperty("description").GetString().Should().ContainAll(TestHome.Edition["InvalidOwner"].Text.Zh, TestHome.Edition["InvalidOwner"].Text.En, "./run.sh --only 'InvalidOwner/json-post'");
        result.GetProperty("steps").EnumerateArray().Select(s => $"{s.GetProperty("status")} {s.GetProperty("name")}").Should().Equal(
            "failed judged: POST DescribeSongs → 403 in 3.0 ms",
            "failed check status: expected 400, got 403",
            "failed check code: expected 400, got InvalidOwnerr",
            "failed run again alone, 1: failed status, code",
            "failed run again alone, 2: failed status, code");
    }

    [Test]
    public void History_holds_through_runs_of_one_endpoint_and_not_across_endpoints()
    {
        var run = SampleReports.EveryStatus;
        var next = run with { Header = run.Header with { RunId = "20260315T000000Z-shop", StartedAt = run.Header.StartedAt.AddDays(1) } };
        var other = run with { Header = run.Header with { Endpoint = run.Header.Endpoint with { Name = "other" } } };

        string[] Ids(RunRecord record, string member) => [.. Results(record).Select(r => r.GetProperty(member).GetString()!)];
        Ids(run, "historyId").Should().OnlyHaveUniqueItems().And.Equal(Ids(next, "historyId")).And.NotIntersectWith(Ids(other, "historyId"));
        Ids(run, "testCaseId").Should().Equal(Ids(next, "testCaseId"));
        Ids(run, "uuid").Should().OnlyHaveUniqueItems().And.NotIntersectWith(Ids(next, "uuid"));
    }

    [Test]
    public void Attachments_are_there_once_each_and_where_a_reader_asks_for_them()
    {
        var files = SampleReports.Made(AllureReport.Files, SampleReports.EveryStatus);
        var sources = Results(SampleReports.EveryStatus).SelectMany(Sources).ToList();

        sources.Should().OnlyHaveUniqueItems("Allure shows a file only once");
        sources.Select(s => $"allure-results/{s}").Should().BeEquivalentTo(files.Keys.Where(f => f.Contains("-attachment.")));
        Sources(Result(SampleReports.EveryStatus, "InvalidOwnerId/xml-get")).Should().HaveCount(1, "it is the first of its requirement");
        Sources(Result(SampleReports.EveryStatus, "InvalidOwnerId/json-get")).Should().BeEmpty();
        var failed = Sources(Result(SampleReports.EveryStatus, "InvalidOwner/json-post")).Select(s => Encoding.UTF8.GetString(files[$"allure-results/{s}"])).Single();
        failed.Should().StartWith("POST http://shop.example.com/?Signature=a%2Bb%3D&").And.EndWith(
            "\n\nAction=DescribeSongs&Text=%E7%BB%9F+%2A\n\n--- answer ---\n\nHTTP 403\nContent-Type: application/json;charset=utf-8\n\n{\"Code\":\"InvalidOwnerr\"}\n");
    }

    [Test]
    public void Nothing_a_peer_sent_is_a_control_character_in_the_site()
    {
        foreach (var (path, bytes) in SampleReports.Made(AllureReport.Files, SampleReports.Hostile))
        {
            Encoding.UTF8.GetString(bytes).Where(c => char.IsControl(c) && c is not ('\n' or '\t')).Should().BeEmpty(path);
        }

        Result(SampleReports.Hostile, "InvalidOwner/json-post").GetProperty("statusDetails").GetProperty("message").GetString().Should().Contain(@"\u0000\u001b[31m").And.Contain(@"\ud800");
    }

    [Test]
    public void Run_is_described_without_naming_a_machine()
    {
        var files = SampleReports.Made(AllureReport.Files, SampleReports.EveryStatus);

        Encoding.ASCII.GetString(files["allure-results/environment.properties"]).Should().ContainAll("Endpoint = shop\n", "Verdict = nonconformant (exit 1): 1 of 9 cases failed\n");
        files.Values.Should().NotContain(f => Encoding.UTF8.GetString(f).Contains(Environment.MachineName));
        using var categories = JsonDocument.Parse(files["allure-results/categories.json"]);
        categories.RootElement.EnumerateArray().Select(c => c.GetProperty("name").GetString()).Should().Contain("不符合 Nonconformance: status");
    }

    [Test]
    public void Only_a_suite_error_is_broken()
    {
        var broken = SampleReports.EveryStatus with { Footer = SampleRecord.Footer with { Error = "the disk is full" } };

        Results(broken).Where(r => r.GetProperty("status").GetString() == "broken").Should().ContainSingle()
            .Which.GetProperty("statusDetails").GetProperty("message").GetString().Should().Be("error (exit 5): the disk is full");
        Globals(broken).Should().ContainSingle().Which.Should().Contain("the disk is full");
        Globals(SampleReports.EveryStatus).Should().BeEmpty("the failed cases say it");
        Globals(SampleReports.EveryStatus with { Footer = null, Cases = [] }).Should().ContainSingle().Which.Should().Contain("the record is incomplete");
    }

    private static IEnumerable<string> Globals(RunRecord record) =>
        SampleReports.Made(AllureReport.Files, record).Where(f => f.Key.EndsWith("-globals.json")).Select(f => Encoding.UTF8.GetString(f.Value));

    private static IEnumerable<string> Sources(JsonElement result) =>
        result.GetProperty("steps").EnumerateArray().SelectMany(s => s.GetProperty("attachments").EnumerateArray()).Select(a => a.GetProperty("source").GetString()!);

    private static IEnumerable<string> Names(JsonElement result, string member) =>
        result.GetProperty(member).EnumerateArray().Select(n => $"{n.GetProperty("name").GetString()}: {n.GetProperty("value").GetString()}");

    private static JsonElement Result(RunRecord record, string id) => Results(record).Single(r => r.GetProperty("fullName").GetString() == id);

    private static IReadOnlyList<JsonElement> Results(RunRecord record) =>
        [.. SampleReports.Made(AllureReport.Files, record).Where(f => f.Key.EndsWith("-result.json")).Select(f => JsonDocument.Parse(f.Value).RootElement)];
}
