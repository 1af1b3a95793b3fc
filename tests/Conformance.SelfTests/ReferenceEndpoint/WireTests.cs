using System.Text;
using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.ReferenceEndpoint.Calling;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReferenceEndpoint;

internal sealed class WireTests
{
    private const string Reserved = "a b+c*d~e%f/g&h='i";
    private ReferenceHost host;
    private SignedCaller caller;

    private static IEnumerable<TestCaseData> Spellings =>
    [
        new TestCaseData((string s) => Uri.EscapeDataString(s)).SetArgDisplayNames("rfc3986"),
        new TestCaseData((string s) => Uri.EscapeDataString(s).Replace("%20", "+")).SetArgDisplayNames("plus for space"),
        new TestCaseData((string s) => Uri.EscapeDataString(s).Replace("%2A", "*")).SetArgDisplayNames("raw asterisk"),
        new TestCaseData((string s) => Uri.EscapeDataString(s).Replace("~", "%7e")).SetArgDisplayNames("escaped tilde"),
        new TestCaseData((string s) => LowerCaseHex(Uri.EscapeDataString(s))).SetArgDisplayNames("lower-case hex"),
    ];

    [OneTimeSetUp]
    public async Task Start()
    {
        host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = RepositoryFiles.Edition }, CancellationToken.None);
        caller = new SignedCaller(host);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        caller.Dispose();
        await host.DisposeAsync();
    }

    [TestCaseSource(nameof(Spellings))]
    public async Task Spelling_of_real_clients_is_accepted(Func<string, string> spelling)
    {
        foreach (var method in new[] { "GET", "POST" })
        {
            var reply = await caller.SendAsync(new Ask { Method = method, Spell = spelling }.With(("Keyword", Reserved)));
            reply.Status.Should().Be(200, reply.Body);
        }
    }

    [Test]
    public async Task Cjk_text_is_understood_and_not_only_accepted()
    {
        var reply = await caller.SendAsync(new Ask().With(("Keyword", "新加坡")));

        reply["TotalCount"].Should().Be("1");
        reply.Body.Should().Contain("<RegionId>ap-southeast-1</RegionId><LocalName>新加坡</LocalName>");
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Parameters_in_query_and_body_are_one_set(bool chunked)
    {
        var ask = new Ask { Method = "POST", Chunked = chunked, InBody = name => name is "PageSize" or "Action" or "Signature" };

        var reply = await caller.SendAsync(ask.With(("PageSize", "3")));

        reply.Status.Should().Be(200, reply.Body);
        reply["PageSize"].Should().Be("3");
    }

    [TestCase("json", true)]
    [TestCase("Json", true)]
    [TestCase("JSON", true)]
    [TestCase("xml", false)]
    [TestCase("XmL", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    [TestCase("YAML", false)]
    public async Task Format_is_read_in_any_letter_case(string? format, bool json)
    {
        var reply = await caller.SendAsync(new Ask().With(("Format", format)));

        reply.ContentType.Should().Be(json ? "application/json; charset=utf-8" : "text/xml; charset=utf-8");
        reply.Body.Should().StartWith(json
            ? "{\"RequestId\":\""
            : "<?xml version='1.0' encoding='UTF-8'?><DescribeRegionsResponse><RequestId>");
    }

    [TestCase("HEAD")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("PATCH")]
    [TestCase("OPTIONS")]
    public async Task Other_method_is_refused(string method)
    {
        var reply = await caller.SendAsync(new Ask { Method = method });

        reply.Status.Should().Be(403);
        reply["Code"].Should().Be(method == "HEAD" ? null : "UnsupportedHTTPMethod");
    }

    [TestCase("Keyword=%zz", 400, "RequestParameterMalformed")]
    [TestCase("Keyword=%ff", 400, "RequestParameterMalformed")]
    [TestCase("", 400, "MissingParameter")]
    public async Task Request_that_says_little_gets_an_error_of_the_shape(string query, int status, string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, SignedCaller.AsWritten($"{host.BaseUrl}?{query}"));
        request.Headers.Host = "gateway.example.com:8443";

        var reply = await caller.SendAsync(request);

        (reply.Status, reply["Code"], reply["HostId"]).Should().Be((status, code, "gateway.example.com"));
    }

    [Test]
    public async Task Body_beyond_the_bound_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, host.BaseUrl);
        var form = "Keyword=" + new string('a', 1024 * 1024);
        request.Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");
        // The endpoint refuses by the declared length and closes; a client still writing then would see a broken pipe, now and then.
        request.Headers.ExpectContinue = true;

        (await caller.SendAsync(request)).Status.Should().Be(413);
    }

    [Test]
    public async Task Unknown_parameter_that_no_xml_can_hold_is_named_without_it()
    {
        var reply = await caller.SendAsync(new Ask().With(("Odd\u0001", "1")));

        reply["Message"].Should().Be("The parameter ”Odd\uFFFD” is not supported.");
    }

    [Test]
    public async Task Answer_has_a_date_and_no_server()
    {
        var reply = await caller.SendAsync(new Ask());

        reply.Headers.Should().ContainKey("Date").And.NotContainKey("Server");
    }

    private static string LowerCaseHex(string escaped)
    {
        var parts = escaped.Split('%');
        return parts[0] + string.Concat(parts.Skip(1).Select(p => "%" + p[..2].ToLowerInvariant() + p[2..]));
    }
}
