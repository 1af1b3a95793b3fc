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
}
