using System.Text;
using Conformance.Probe.Exchanges;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Adversary;

/// <summary>A secret is masked however each of its characters is escaped, and what only looks like an escape is left alone.</summary>
[TestFixture]
internal sealed class SecretTests
{
    private const string Secret = "sEcr/et+Main=&x";

    [TestCase("sEcr/et&#x2B;Main=&amp;x")]
    [TestCase("sEcr&#47;et&#043;Main&#x3d;&#38;x")]
    [TestCase("sEcr%2Fet+Main%3d%26x")]
    [TestCase("%73%45cr%252fet%252BMain%253D%2526x")]
    [TestCase(@"\u0073\u0045\u0063\u0072\u002F\u0065\u0074\u002b\u004D\u0061\u0069\u006e\u003d\u0026\u0078")]
    [TestCase(@"sEcr\/et+Main=\u0026x")]
    public void Secret_escaped_in_part_or_whole_is_masked_and_named(string spelling)
    {
        var redactor = new Redactor([SampleSettings.Account("Main", "key-main", Secret)], []);
        var echoed = new SortedSet<string>();

        var masked = Encoding.UTF8.GetString(redactor.Masked(Encoding.UTF8.GetBytes($"<a>{spelling}</a>"), echoed));

        masked.Should().Be($"<a>{new string('*', spelling.Length)}</a>");
        echoed.Should().Equal("Accounts:Main:AccessKeySecret");
    }

    [TestCase("sEcr%2Fet+Main%3d%26y")]
    [TestCase("&#x73;Ecr/et")]
    [TestCase(@"100 % \u \ & &#; ü")]
    public void Other_text_stays(string text) =>
        new Redactor([SampleSettings.Account("Main", "key-main", Secret)], []).Masked(text).Should().Be(text);
}
