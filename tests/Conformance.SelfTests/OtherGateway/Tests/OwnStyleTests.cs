using System.IO.Compression;
using System.Net.Http.Headers;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.OtherGateway.Tests;

/// <summary>The shop does differently what the rules leave open.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Self)]
public sealed class OwnStyleTests
{
    private readonly HttpClient http = new();
    private Rig rig = null!;

    [OneTimeSetUp]
    public async Task Open() => rig = await Rig.StartAsync(new ShopOptions { ClockSkew = TimeSpan.FromMinutes(37) });

    [OneTimeTearDown]
    public async Task Close()
    {
        http.Dispose();
        await rig.DisposeAsync();
    }

    [Test]
    public async Task Many_answers_take_every_legal_form()
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < 42; i++)
        {
            using var answer = await http.GetAsync(rig.Shop.BaseUrl);
            var text = await answer.Content.ReadAsStringAsync();
            seen.Add(text.StartsWith("<?xml version='1.0' encoding='UTF-8'?>", StringComparison.Ordinal) ? "single quotes" : text[..7]);
            seen.Add(answer.Headers.TransferEncodingChunked == true ? "chunked" : "length");
            seen.Add(answer.Headers.ConnectionClose == true ? "close" : "open");
            answer.Headers.Should().NotContain(header => header.Key == "x-acs-request-id");
            text.Should().Contain("<Recommend><![CDATA[").And.NotContain("“").And.MatchRegex("<RequestId>[0-9a-f-]{36}</RequestId>");
        }

        seen.Should().BeEquivalentTo("single quotes", "<Error>", "chunked", "length", "close", "open");
    }

    [Test]
    public async Task Gzip_offered_is_used()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, rig.Shop.BaseUrl);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        using var answer = await http.SendAsync(request);
        await using var unzipped = new GZipStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress);

        answer.Content.Headers.ContentEncoding.Should().Equal("gzip");
        (await new StreamReader(unzipped).ReadToEndAsync()).Should().EndWith("</Error>");
    }

    [Test]
    public async Task Date_header_tells_the_skewed_clock()
    {
        using var answer = await http.GetAsync(rig.Shop.BaseUrl);

        answer.Headers.Date.Should().BeCloseTo(TimeProvider.System.GetUtcNow().AddMinutes(37), TimeSpan.FromSeconds(5));
    }

    [Test]
    public async Task Head_is_refused_without_a_body()
    {
        var heard = await rig.Client.SendAsync(rig.Configured.Baseline() with { Method = "HEAD" });

        heard.Status.Should().Be(403);
        heard.Body.Should().BeEmpty();
    }

    [Test]
    public async Task Calls_are_remembered()
    {
        var ask = rig.Configured.Baseline("Ram");
        await rig.Client.SendAsync(ask with { Method = "POST" });

        rig.Shop.Seen.Should().Contain(("POST", "ListAlbums", ask.Parameters["AccessKeyId"]));
        rig.Shop.Seen[0].Should().Be(("GET", "", null), "the clock was read by a bare request");
    }

    [Test]
    public async Task Same_token_and_same_order_sell_once()
    {
        var ask = rig.Configured.Scenario("IdempotentParameterMismatch").With("ClientToken", "once");

        var first = await rig.Client.SendAsync(ask);
        var again = await rig.Client.SendAsync(rig.Configured.Fresh(ask));

        again.Status.Should().Be(200);
        again["AlbumId"].Should().Be(first["AlbumId"]);
        again["RequestId"].Should().NotBe(first["RequestId"]);
    }

    [Test]
    public async Task Throttled_account_recovers()
    {
        var burst = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => rig.Client.SendAsync(rig.Configured.Baseline("Flow"))));
        await Task.Delay(TimeSpan.FromSeconds(0.5), TimeProvider.System);
        var later = await rig.Client.SendAsync(rig.Configured.Baseline("Flow"));

        burst.Count(heard => heard.Status == 200).Should().BeInRange(4, 8);
        later.Status.Should().Be(200);
    }

    [Test]
    public async Task Forged_signature_gets_the_string_to_sign_unless_it_holds_a_token()
    {
        var plain = await rig.Client.SendAsync(rig.Configured.Baseline() with { Secret = "of nobody" });
        var tokened = await rig.Client.SendAsync(rig.Configured.Baseline("Ram") with { Secret = "of nobody" });

        plain["Message"].Should().StartWith($"{tokened["Message"]} server string to sign is:GET&%2F&AccessKeyId%3D");
        tokened["Message"].Should().Be("The request signature does not conform to Aliyun standards.");
    }
}
