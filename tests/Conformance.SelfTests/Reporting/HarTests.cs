using System.Text;
using System.Text.Json;
using Conformance.Model.Records;
using Conformance.Reporting.Har;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary><c>evidence.har</c> has what HAR 1.2 demands, and what browsers read beyond that.</summary>
[TestFixture]
internal sealed class HarTests
{
    // Its preflight began last, so that the order of the record is not the order of time.
    private static readonly RunRecord Sample = SampleReports.EveryStatus with
    {
        Header = SampleRecord.Header with
        {
            Preflight = SampleRecord.Preflight with { Exchanges = [SampleExchange.Xml(200, "<DescribeSongsResponse/>") with { Times = SampleExchange.Xml(200, "").Times with { StartedAt = SampleExchange.Start.AddSeconds(1) } }] },
        },
    };

    private static readonly string[] Parts = ["send", "wait", "receive"];

    private static readonly (string Of, string[] Members)[] Demanded =
    [
        ("", ["startedDateTime", "time", "request", "response", "cache", "timings", "comment", "_conformance"]),
        ("request", ["method", "url", "httpVersion", "cookies", "headers", "queryString", "headersSize", "bodySize"]),
        ("response", ["status", "statusText", "httpVersion", "cookies", "headers", "content", "redirectURL", "headersSize", "bodySize"]),
        ("timings", Parts),
    ];

    [Test]
    public void Every_entry_has_every_member_that_HAR_demands()
    {
        var log = Read(Sample);

        log.GetProperty("version").GetString().Should().Be("1.2");
        log.GetProperty("pages").GetArrayLength().Should().Be(0, "Firefox refuses a file without pages");
        log.GetProperty("creator").GetProperty("version").GetString().Should().Be("0.1.0");
        foreach (var entry in log.GetProperty("entries").EnumerateArray())
        {
            foreach (var (of, members) in Demanded)
            {
                (of == "" ? entry : entry.GetProperty(of)).EnumerateObject().Select(m => m.Name).Should().Contain(members);
            }
        }
    }

    [Test]
    public void Entries_are_all_exchanges_in_the_order_they_began()
    {
        var entries = Entries(Sample);

        entries.Should().HaveCount(1 + 5 + 2);
        entries.Select(e => e.GetProperty("startedDateTime").GetString()).Should().BeInAscendingOrder().And.OnlyContain(t => t!.EndsWith('Z'));
        entries[^1].GetProperty("comment").GetString().Should().Be("preflight: judged");
        entries.Select(e => e.GetProperty("comment").GetString()).Should().Contain(
            ["preflight: judged", "InvalidOwner/json-post: judged", "InvalidOwner/json-post, run again alone (2): judged", "InvalidAction/xml-get: judged; no answer: Reset: the connection was reset"]);
        Entry("triage", "InvalidOwner/json-post").GetProperty("_conformance").GetRawText().Should().Be(
            """{"part":"triage","case":"InvalidOwner/json-post","attempt":1,"role":"judged","account":"Main","status":"failed"}""");
    }

    [Test]
    public void Times_are_not_negative_and_add_up() => Entries(Sample).Should().AllSatisfy(e =>
    {
        var timings = e.GetProperty("timings");
        var parts = Parts.Select(n => timings.GetProperty(n).GetDouble()).ToList();
        parts.Should().AllSatisfy(p => p.Should().BeGreaterThanOrEqualTo(0));
        e.GetProperty("time").GetDouble().Should().BeApproximately(parts.Sum(), 0.001).And.Be(3);
    });

    [Test]
    public void Parameters_are_decoded_and_the_address_is_not()
    {
        var request = Entry("case", "InvalidOwner/json-post").GetProperty("request");

        request.GetProperty("url").GetString().Should().EndWith("/?Signature=a%2Bb%3D&Name=a+b&Empty=&Bare&Bad=%zz");
        request.GetProperty("queryString").EnumerateArray().Select(Pair).Should().Equal("Signature: a+b=", "Name: a b", "Empty: ", "Bare: ", "Bad: %zz");
        var post = request.GetProperty("postData");
        post.GetProperty("params").EnumerateArray().Select(Pair).Should().Equal("Action: DescribeSongs", "Text: 统 *");
        post.GetProperty("text").GetString().Should().Be("Action=DescribeSongs&Text=%E7%BB%9F+%2A");
    }

    [Test]
    public void Network_fault_is_an_entry_without_status()
    {
        var response = Entry("case", "InvalidAction/xml-get").GetProperty("response");

        response.GetProperty("status").GetInt32().Should().Be(0);
        response.GetProperty("_error").GetString().Should().Be("Reset: the connection was reset");
    }

    [Test]
    public void Bytes_that_are_no_text_are_kept_as_Base64_and_all_other_as_they_were()
    {
        var binary = Content("InvalidOwner/xml-get");
        binary.GetProperty("encoding").GetString().Should().Be("base64");
        binary.GetProperty("text").GetBytesFromBase64().Should().Equal(Encoding.Latin1.GetBytes("\u00ff\u00fe\u0000 no UTF-8"));
        binary.GetProperty("size").GetInt32().Should().Be(12);

        Content("InvalidOwner/xml-post").GetProperty("text").GetString().Should().Be(new string('\u0001', 1 << 20));
        Encoding.UTF8.GetBytes(Content("InvalidOwner/json-post").GetProperty("text").GetString()!).Should().Equal(Encoding.UTF8.GetBytes(SampleReports.Nasty));

        static JsonElement Content(string id) =>
            Entries(SampleReports.Hostile).Single(e => e.GetProperty("_conformance").GetProperty("case").GetString() == id).GetProperty("response").GetProperty("content");
    }

    [Test]
    public void Killed_run_says_so() =>
        Read(Sample with { Footer = null }).GetProperty("comment").GetString().Should().Contain("the record is incomplete");

    private static string Pair(JsonElement pair) => $"{pair.GetProperty("name").GetString()}: {pair.GetProperty("value").GetString()}";

    private static JsonElement Entry(string part, string id) => Entries(Sample).First(e =>
        e.GetProperty("_conformance") is var c && c.GetProperty("part").GetString() == part && c.GetProperty("case").GetString() == id);

    private static IReadOnlyList<JsonElement> Entries(RunRecord record) => [.. Read(record).GetProperty("entries").EnumerateArray()];

    private static JsonElement Read(RunRecord record)
    {
        using var file = JsonDocument.Parse(SampleReports.Made(HarReport.Files, record)["evidence.har"]);
        return file.RootElement.GetProperty("log").Clone();
    }
}
