using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Texts;

/// <summary>The same of checks outside the table, and what else is asked of an interface's own errors and of a case's own set-up.</summary>
[TestFixture]
internal sealed class ExpectationTextTests
{
    private const string Shape = "<DescribeSongsResponse> with RequestId directly inside";
    private static readonly Exchange Success = SampleAnswer.Success(AnswerFormat.Xml);

    [TestCase(SampleAnswer.SuccessXml, Shape, "so")]
    [TestCase("<R><RequestId>1</RequestId></R>", Shape, "the root is <R>")]
    [TestCase("<R/>", Shape, "the root is <R>; no RequestId")]
    [TestCase("<DescribeSongsResponse><RequestId>1</RequestId><Code/><HostId/></DescribeSongsResponse>", Shape, "it is an error by shape")]
    [TestCase("{}", "one JSON object with RequestId directly inside", "no RequestId")]
    public void Shape_of_a_success_is_told(string body, string expected, string actual) => Says(
        body.StartsWith('<') ? Desk.Judge("Success.Response/xml-get", SampleExchange.Xml(200, body)) : Desk.Judge("Success.Response/json-get", SampleExchange.Json(200, body)),
        "shape", expected, actual);

    [Test]
    public void Status_is_told_with_the_code() =>
        Says(Desk.Judge("Success.Response/xml-get", SampleExchange.Xml(400, SampleAnswer.Xml("Any", "m"))), "status", "2xx", "400 Any");

    [TestCase("""{"TotalCount":2,"Songs":["a","b"]}""", "3 texts in both")]
    [TestCase("""{"TotalCount":2,"Songs":["a","c"]}""", "'b' in one of them only")]
    public void Difference_of_data_is_told(string json, string actual) =>
        Says(Desk.Judge("Format.SameData/xml-get", Success, SampleExchange.Json(200, json)), "sameData", "the same texts in XML and JSON", actual);

    [Test]
    public void Burst_tells_the_status_it_waited_for() =>
        Desk.Judge("Throttling.FlowControl/xml-get", Success).Checks.Single(c => c.Name == "status").Expected
            .Should().Be($"{TestHome.Edition["Throttling.FlowControl"].Row!.Status} at least once");

    [Test]
    public void RequestIds_of_a_run_are_counted_and_repeats_shown()
    {
        var context = Desk.Context(preflight: SampleRecord.Preflight with { Exchanges = [Success] });
        Says(Desk.Judge("RequestId.Unique/xml-get", SampleRecord.Evidence, context, Success), "requestId", "1 different RequestIds", "all different");

        context.RequestIds.Add("a case", ReadExchange.Of(Success));
        Says(Desk.Judge("RequestId.Unique/xml-get", SampleRecord.Evidence, context, Success), "requestId", "2 different RequestIds",
            $"1 repeated: '{SampleExchange.RequestId}' in preflight and again in a case");

        context.RequestIds.Add("b", ReadExchange.Of(Success));
        Desk.Judge("RequestId.Unique/xml-get", SampleRecord.Evidence, context, Success).Actual("requestId").Should().Contain("in a case; ").And.EndWith("again in b");
    }

    [TestCase(SampleExchange.RequestId, "so in 2 answers")]
    [TestCase("other", $"preflight: header 'other', RequestId '{SampleExchange.RequestId}'; preflight: header 'other', RequestId '{SampleExchange.RequestId}'")]
    public void Header_that_differs_is_shown(string header, string actual)
    {
        var answer = Success.With("x-acs-request-id", header);
        var context = Desk.Context(preflight: SampleRecord.Preflight with { Exchanges = [answer, answer] });

        Says(Desk.Judge("RequestId.MatchesHeader/xml-get", SampleRecord.Evidence, context, Success), "requestId", "the header x-acs-request-id equals the RequestId", actual);
    }

    [TestCase(null, "InvalidOwner", "a code that is not in the common table", "InvalidOwner")]
    [TestCase("Own", "Other", "Own", "Other")]
    [TestCase("Own", "", "Own", "an empty Code")]
    public void Code_of_an_interface_is_told(string? scenario, string code, string expected, string actual) =>
        Says(Interface(SampleAnswer.Xml(code, "m"), scenario), "code", expected, actual);

    [TestCase("", "")]
    [TestCase("<HostId>shop.example.com</HostId>", "hostId Failed,shape Failed")]
    [TestCase("<Message>m</Message>", "shape Failed")]
    [TestCase(">m<", "message Warning")]
    public void Interface_error_is_held_to_the_shape_of_every_error(string removed, string findings)
    {
        var right = SampleAnswer.Xml("Own.Code", "m");
        var body = removed.Length == 0 ? right : right.Replace(removed, removed.StartsWith('>') ? "> <" : "");
        string[] expected = findings.Split(',', StringSplitOptions.RemoveEmptyEntries);

        Interface(body, null).Findings().Should().BeEquivalentTo(expected);
        Desk.Judge("Error.BareRequest/default-get", SampleExchange.Xml(404, body)).Findings().Should().BeEquivalentTo(expected);
    }

    [Test]
    public void Wrapped_interface_error_is_one_finding_of_its_shape() =>
        Interface(SampleAnswer.Xml("Own.Code", " ").Replace("<Error>", "<R><Error>").Replace("</Error>", "</Error></R>"), "Own.Code").Findings()
            .Should().BeEquivalentTo("shape Failed", "message Warning");

    [TestCase("Own", "Own")]
    [TestCase("", "none")]
    public void Code_of_a_bare_request_is_observed(string code, string actual) =>
        Says(Desk.Judge("Error.BareRequest/default-get", SampleExchange.Xml(302, SampleAnswer.Xml(code, "m"))), "code", "anything", actual);

    [Test]
    public void Status_of_any_error_is_told() =>
        Says(Desk.Judge("Error.BareRequest/default-get", SampleExchange.Xml(302, SampleAnswer.Xml("A", "m"))), "status", "4xx or 5xx", "302");

    [TestCase(null)]
    [TestCase("CreateOrder")]
    public void Data_of_the_baseline_or_of_the_own_set_up_is_no_part_of_an_error(string? action)
    {
        var order = SampleExchange.Xml(200, "<CreateOrderResponse><RequestId>1</RequestId><OrderId>7</OrderId></CreateOrderResponse>");
        var setUp = order with { Action = "CreateOrder", Role = ExchangeRole.SetUp };
        var member = action is null ? "TotalCount" : "OrderId";
        var answer = SampleExchange.Xml(400, SampleAnswer.Xml("InvalidOwnerId", "The specified OwnerId is not valid.").Replace("</Error>", $"<{member}>7</{member}></Error>"));

        var verdict = Desk.Judge("InvalidOwnerId/xml-get", SampleRecord.Evidence, Desk.Context(preflight: SampleRecord.Preflight with { Exchanges = [Success] }),
            setUp, answer with { Action = action });

        verdict.Findings().Should().Equal("noResultData Failed");
    }

    [Test]
    public void Error_without_an_action_is_judged_where_the_baseline_taught_no_data() =>
        Desk.Judge("InvalidOwnerId/xml-get", SampleAnswer.Row(TestHome.Edition["InvalidOwnerId"].Row!, AnswerFormat.Xml) with { Action = null }).Findings().Should().BeEmpty();

    private static Verdict Interface(string body, string? scenario) =>
        Desk.Judge("InterfaceError.Response/xml-get", SampleRecord.Evidence with { HasScenario = true, ScenarioCode = scenario }, Desk.Context(), SampleExchange.Xml(404, body));

    private static void Says(Verdict verdict, string check, string expected, string actual) =>
        verdict.Checks.Single(c => c.Name == check).Should().BeEquivalentTo(new { Expected = expected, Actual = actual });
}
