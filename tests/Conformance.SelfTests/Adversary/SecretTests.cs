using System.Text;
using Conformance.Probe.Exchanges;
using Conformance.SelfTests.ProbeTests.Exchanges;
using Conformance.SelfTests.Samples;
using Conformance.SelfTests.Shell.Canaries;
using FluentAssertions;
using FluentAssertions.Execution;
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

    [Test]
    public void Secret_written_in_one_encoding_within_another_is_masked_and_named([Values(Secret, Canary.OtherSecret, Canary.MainToken)] string secret)
    {
        var redactor = new Redactor([SampleSettings.Account("Main", "key-main", secret)], []);
        using var all = new AssertionScope();
        foreach (var spelt in Spelling.All.SelectMany(inner => Spelling.All.Select(outer => outer($"say {inner($"<{secret}>")} again"))))
        {
            var echoed = new SortedSet<string>();

            var masked = Encoding.UTF8.GetString(redactor.Masked(Encoding.UTF8.GetBytes(spelt), echoed));

            echoed.Should().Equal(["Accounts:Main:AccessKeySecret"], "of '{0}'", spelt);
            SecretSearch.Read(masked, [secret]).Should().BeEmpty("of '{0}'", spelt);
        }
    }

    [Test]
    public void Key_id_in_any_encoding_is_cut_short()
    {
        var redactor = new Redactor([SampleSettings.Account("Main", Canary.MainKeyId, Secret)], []);
        using var all = new AssertionScope();
        foreach (var spelt in Spelling.All.SelectMany(inner => Spelling.All.Select(outer => outer($"say {inner(Canary.MainKeyId)} again"))))
        {
            SecretSearch.Read(redactor.Masked(spelt), [Canary.TooMuchOf(Canary.MainKeyId)]).Should().BeEmpty("of '{0}'", spelt);
        }
    }

    [TestCase(64 * 1024)]
    [TestCase(128 * 1024)]
    public void Secret_of_a_long_body_is_masked_wherever_it_stands(int about)
    {
        var redactor = new Redactor([SampleSettings.Account("Main", "Forbidden", Secret)], ["Forbidden.AccessKeyDisabled"]);
        foreach (var start in new[] { about - 40, about - 33, about - 28, about - 20, about - 1, about })
        {
            var told = new string('-', start) + "Forbidden.AccessKeyDisabled " + Secret + new string('-', 70_000);

            redactor.Masked(told).Should().Be(told.Replace(Secret, new string('*', Secret.Length)));
        }
    }

    [Test]
    public async Task Secret_in_a_name_of_a_header_and_in_Latin_1_is_masked()
    {
        using var server = new RawServer(RawServer.Response("", headers: "X-hunter2hunter2-Y: \u00fcber-hunter2\r\n"));
        var endpoint = SampleSettings.Endpoint(server.Url);

        var exchange = await Sender.GetAsync(
            endpoint, SampleSettings.Account("A", "key-a", "hunter2hunter2"), SampleSettings.Account("B", "key-b", "\u00fcber-hunter2"));

        exchange.Response!.Headers.Select(h => $"{h.Name}: {h.Value}").Should().Contain($"X-{new string('*', 14)}-Y: {new string('*', 12)}");
        exchange.SecretsEchoed.Should().Equal("Accounts:A:AccessKeySecret", "Accounts:B:AccessKeySecret");
    }

    // The message of the network stack quotes the line, and is cut after 300 characters.
    [Test]
    public async Task Secret_that_an_error_message_would_cut_in_two_is_masked_first([Range(240, 300, 4)] int before)
    {
        using var server = new RawServer($"HTTP/1.1 200 OK\r\n{new string('x', before)}hunter2hunter2{new string('y', 99)}\r\n\r\n");

        var exchange = await Sender.GetAsync(SampleSettings.Endpoint(server.Url), SampleSettings.Account("A", "key-a", "hunter2hunter2"));

        exchange.Fault!.Detail.Should().NotContain("hun");
    }

    [TestCase("sEcr%2Fet+Main%3d%26y")]
    [TestCase("&#x73;Ecr/et")]
    [TestCase(@"100 % \u \ & &#; ü")]
    public void Other_text_stays(string text) =>
        new Redactor([SampleSettings.Account("Main", "key-main", Secret)], []).Masked(text).Should().Be(text);
}
