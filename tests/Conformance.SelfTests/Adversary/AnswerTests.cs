using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.SelfTests.JudgingTests;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Adversary;

/// <summary>Wrong answers that once passed.</summary>
[TestFixture]
internal sealed class AnswerTests
{
    // As a proxy does that adds a header of its own to what it forwards.
    [Test]
    public void Second_content_type_counts_like_the_first()
    {
        var right = SampleAnswer.Row(TestHome.Edition["InvalidOwnerId"].Row!, AnswerFormat.Xml);
        var twice = right with
        {
            Response = right.Response! with { Headers = [.. right.Response.Headers, new Header { Name = "content-type", Value = "text/html" }] },
        };

        Desk.Judge("InvalidOwnerId/xml-get", twice).Findings().Should().Equal("contentType Failed");
    }

    // No action was asked for, but the answer holds data of the baseline's success all the same.
    [Test]
    public void Data_of_the_baseline_in_the_error_of_a_request_without_Action_is_found()
    {
        var success = SampleAnswer.Success(AnswerFormat.Xml) with { Role = ExchangeRole.Control };
        var context = Desk.Context(preflight: SampleRecord.Preflight with { Exchanges = [success] });
        var row = TestHome.Edition["MissingParameter.Action"].Row!;
        var body = SampleAnswer.Xml(row.Code, row.Description).Replace("</Error>", "<TotalCount>2</TotalCount></Error>", StringComparison.Ordinal);
        var error = SampleExchange.Xml(row.Status, body) with { Action = null };

        Desk.Judge("MissingParameter.Action/xml-get", Desk.Evidence("MissingParameter.Action/xml-get"), context, error)
            .Findings().Should().Equal("noResultData Failed");
    }

    // The rules ask for a code and a message; what an error of an interface says is its own, but it says something.
    [TestCase("Error.BareRequest/default-get")]
    [TestCase("InterfaceError.Response/xml-get")]
    public void Blank_message_of_an_error_outside_the_table_is_warned_about(string id) =>
        Desk.Judge(id, SampleExchange.Xml(404, SampleAnswer.Xml("InvalidSong.NotFound", " "))).Findings().Should().Equal("message Warning");
}
