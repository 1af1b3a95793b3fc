using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.SelfTests.OtherGateway.Proof;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.OtherGateway.Tests;

/// <summary>The literal endpoint prints the table byte by byte.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class LiteralEndpointTests
{
    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Rig rig = null!;
    private RowProvocations provocations = null!;

    private static IEnumerable<string> Rows => Rig.Edition.Rows.Select(row => row.Id);

    [OneTimeSetUp]
    public async Task Open()
    {
        rig = await Rig.StartAsync(new ShopOptions { Rendition = Rendition.Literal });
        provocations = new RowProvocations(rig.Client, rig.Configured, TimeProvider.System);
    }

    [OneTimeTearDown]
    public async Task Close() => await rig.DisposeAsync();

    [TestCaseSource(nameof(Rows))]
    public async Task Row_in_xml_is_printed_to_the_letter(string id)
    {
        var row = Rig.Edition[id].Row!;
        var heard = (await provocations.PlayAsync(id, ask => ask))[0];

        heard.Status.Should().Be(row.Status);
        heard["RequestId"].Should().Be(heard.RequestIdHeader).And.MatchRegex("^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$");
        heard.Text.Should().Be(
            $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><RequestId>{heard["RequestId"]}</RequestId><HostId>127.0.0.1</HostId>"
            + $"<Code>{row.Code}</Code><Message>{row.Description}</Message></Error>");
    }

    [TestCaseSource(nameof(Rows))]
    public async Task Row_in_json_is_printed_to_the_letter(string id)
    {
        var row = Rig.Edition[id].Row!;
        var heard = (await provocations.PlayAsync(id, ask => ask.With("Format", "JSON") with { Method = "POST" }))[0];

        heard.Status.Should().Be(row.Status);
        heard.Text.Should().Be(JsonSerializer.Serialize(
            new { RequestId = heard["RequestId"], HostId = "127.0.0.1", row.Code, Message = row.Description }, Raw));
    }

    [Test]
    public async Task Literal_endpoint_takes_faults_too()
    {
        await using var shop = await LiteralEndpoint.StartAsync(Rig.Edition, "message-other");
        using var client = new ShopClient(shop.BaseUrl, TimeProvider.System);

        var heard = await client.SendAsync(rig.Configured.Baseline());

        heard["Message"].Should().Be("Sorry: The Access Key ID provided does not exist in our records.", "the key belongs to another shop");
    }
}
