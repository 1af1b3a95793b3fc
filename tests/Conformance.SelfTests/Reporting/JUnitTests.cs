using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Conformance.Model.Records;
using Conformance.Reporting.JUnit;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary><c>junit.xml</c> as Jenkins, GitLab and GitHub read it.</summary>
[TestFixture]
internal sealed class JUnitTests
{
    private static readonly RunRecord Killed = SampleReports.EveryStatus with { Footer = null, Cases = [SampleReports.EveryStatus.Cases[2]] };

    private static readonly RunRecord Broken = SampleReports.EveryStatus with { Footer = SampleRecord.Footer with { Error = "the disk is full" } };

    private static IEnumerable<TestCaseData> Records =>
    [
        new TestCaseData(SampleReports.EveryStatus).SetArgDisplayNames("every status"),
        new TestCaseData(SampleReports.Hostile).SetArgDisplayNames("hostile"),
        new TestCaseData(Killed).SetArgDisplayNames("killed"),
        new TestCaseData(Broken).SetArgDisplayNames("suite error"),
        new TestCaseData(SampleRecord.Of()).SetArgDisplayNames("no case"),
    ];

    [TestCaseSource(nameof(Records))]
    public void File_obeys_the_rules_and_counts_right(RunRecord record)
    {
        var root = Read(record);

        Problems(new XDocument(root)).Should().BeEmpty();
        foreach (var suite in root.Elements("testsuite").Append(root))
        {
            var cases = suite.Descendants("testcase").ToList();
            Count(suite, "tests").Should().Be(cases.Count);
            Count(suite, "failures").Should().Be(cases.Elements("failure").Count());
            Count(suite, "errors").Should().Be(cases.Elements("error").Count());
            Seconds(suite).Should().Be(cases.Sum(Seconds));
        }

        root.Elements("testsuite").Should().AllSatisfy(s => Count(s, "skipped").Should().Be(s.Descendants("skipped").Count()));
        root.Descendants("testcase").Select(c => (string)c.Attribute("name")!).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Rules_refuse_what_breaks_them()
    {
        var root = Read(SampleReports.EveryStatus);
        root.Descendants("testcase").First().SetAttributeValue("time", "1,5");
        root.Descendants("failure").First().AddAfterSelf(new XElement("skipped"));

        Problems(new XDocument(root)).Should().HaveCount(2);
    }

    [TestCase("InvalidOwner/json-post", "failure", "InvalidOwner/json-post status: expected 400, got 403 (deterministic); rerun ./run.sh --only 'InvalidOwner/json-post' (and 1 more)")]
    [TestCase("InternalError/xml-get", "skipped", "not exercised: no scenario; set Scenarios:InternalError")]
    [TestCase("Forbidden.RAM/xml-get", "skipped", "not applicable: no sub-accounts")]
    [TestCase("InvalidAction/xml-get", "skipped", "not run: the connection was reset")]
    [TestCase("InvalidParameter.Version/json-get", "skipped", "waived: known until June")]
    public void Case_that_did_not_pass_says_why(string id, string element, string message)
    {
        var one = Case(Read(SampleReports.EveryStatus), id);

        ((string)one.Attribute("time")!).Should().Be("0.003000");
        ((string)one.Attribute("classname")!).Should().Be(id[..id.IndexOf('/')]);
        one.Elements().Should().ContainSingle().Which.Should().Match<XElement>(e => e.Name == element && (string)e.Attribute("message")! == message);
    }

    [Test]
    public void Failure_holds_every_finding_and_the_exchange()
    {
        var body = Case(Read(SampleReports.EveryStatus), "InvalidOwner/json-post").Element("failure")!.Value;

        body.Should().ContainAll("status: expected 400, got 403 (required)", "code: expected 400, got InvalidOwnerr (required)", "stability: deterministic")
            .And.ContainAll("rerun: ./run.sh --only 'InvalidOwner/json-post'", "POST http://shop.example.com/", "HTTP 403", """{"Code":"InvalidOwnerr"}""");
    }

    [TestCase("InvalidOwner/xml-get", "message: expected 400, got 403 (warning)")]
    [TestCase("Parameter.Empty/xml-get", "observed: 400 MissingParameter")]
    public void Case_that_passed_with_something_to_say_says_it(string id, string output) =>
        Case(Read(SampleReports.EveryStatus), id).Elements().Should().ContainSingle().Which.Should().Match<XElement>(e => e.Name == "system-out" && e.Value.Contains(output));

    [Test]
    public void Whole_run_that_found_something_has_no_test_case_but_the_cases() =>
        Count(Read(SampleReports.EveryStatus), "tests").Should().Be(SampleReports.EveryStatus.Cases.Count + Unrecorded(SampleReports.EveryStatus));

    [Test]
    public void Killed_run_is_red_and_shows_what_it_never_reached()
    {
        var root = Read(Killed);

        Case(root, "verdict").Element("error")!.Value.Should().Contain("inconclusive (exit 4)").And.Contain("incomplete");
        ((string)Case(root, "LastTokenProcessing").Element("skipped")!.Attribute("message")!).Should().Contain("it has no record");
        root.Descendants("property").Where(p => (string)p.Attribute("name")! == "complete").Select(p => (string)p.Attribute("value")!).Should().OnlyContain(v => v == "false");
    }

    [Test]
    public void Suite_error_is_an_error() =>
        Case(Read(Broken), "verdict").Element("error")!.Value.Should().Be("error (exit 5): the disk is full");

    [Test]
    public void Selected_run_leaves_out_what_was_not_selected()
    {
        var only = SampleReports.EveryStatus.Header.Selection with { Only = ["x"] };

        Count(Read(SampleReports.EveryStatus with { Header = SampleReports.EveryStatus.Header with { Selection = only } }), "tests").Should().Be(SampleReports.EveryStatus.Cases.Count);
    }

    [Test]
    public void Huge_body_is_cut() => SampleReports.Made(JUnitReport.Files, SampleReports.Hostile)["junit.xml"].Length.Should().BeLessThan(200_000);

    private static int Unrecorded(RunRecord record) =>
        TestHome.Edition.Requirements.Count(r => !record.Cases.Any(c => c.Id.StartsWith(r.Id + "/", StringComparison.Ordinal)));

    private static XElement Read(RunRecord record)
    {
        using var stream = new MemoryStream(SampleReports.Made(JUnitReport.Files, record)["junit.xml"]);
        return XDocument.Load(stream).Root!;
    }

    private static List<string> Problems(XDocument document)
    {
        var rules = new XmlSchemaSet();
        rules.Add(null, XmlReader.Create(Path.Combine(TestHome.Folder, "tests", "Conformance.SelfTests", "Reporting", "jenkins-rules.xsd")));
        var problems = new List<string>();
        document.Validate(rules, (_, problem) => problems.Add(problem.Message));
        return problems;
    }

    private static XElement Case(XElement root, string name) => root.Descendants("testcase").Single(c => (string)c.Attribute("name")! == name);

    private static int Count(XElement element, string name) => int.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);

    private static decimal Seconds(XElement element) => decimal.Parse((string)element.Attribute("time")!, CultureInfo.InvariantCulture);
}
