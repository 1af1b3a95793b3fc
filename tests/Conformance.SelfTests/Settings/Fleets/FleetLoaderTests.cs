using Conformance.Probe.Settings;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings.Fleets;

/// <summary>A fleet's file: each target is configured as a run of its own would be, and whatever is wrong is told with the target's name.</summary>
internal sealed class FleetLoaderTests
{
    private World world = null!;

    [SetUp]
    public void Open() => world = new World();

    [TearDown]
    public void Close() => world.Dispose();

    [Test]
    public void Target_HasTheLayersOfARunInTheirOrder()
    {
        world.Write("common.json", """{ "Endpoint": { "Version": "2014-05-26", "Action": "DescribeRegions", "Name": "common", "TimeoutSeconds": 1 }, "Run": { "Workers": 2, "MaxRequests": 1 } }""");
        world.Write("more/north.json", """{ "Endpoint": { "BaseUrl": "https://north.example.com/", "TimeoutSeconds": 2 }, "Run": { "Workers": 3 } }""");
        world.Environment["CONFORMANCE_Run__Workers"] = "4";
        world.Environment["CONFORMANCE_Run__MaxRequestsPerSecond"] = "7";
        var fleet = Load("""
            { "$schema": "any", "EndpointsAtOnce": 3, "RequestsPerHost": { "PerSecond": 50 }, "Config": ["common.json"],
              "Targets": [
                { "Name": "north", "Config": ["more/north.json"], "Set": { "Run:Workers": 5 } },
                { "Name": "south", "Endpoint": "https://south.example.com/", "Set": { "Endpoint": { "HostId": ["a", "b"] }, "Endpoint:Name": "The South" } } ] }
            """);

        fleet.Should().BeEquivalentTo(new { EndpointsAtOnce = 3, RequestsAtOncePerHost = (int?)null, RequestsPerSecondPerHost = 50 });
        fleet.Targets.Select(t => (t.Name, t.Settings.Endpoint.Name, t.Settings.Endpoint.BaseUrl.Host, t.Settings.Endpoint.Timeout.TotalSeconds, t.Settings.Run.Workers))
            .Should().Equal(("north", "north", "north.example.com", 2, 5), ("south", "The South", "south.example.com", 1, 4));
        fleet.Targets.Select(t => (t.Settings.Run.MaxRequestsPerSecond, t.Settings.Run.MaxRequests)).Should().AllBeEquivalentTo((7, 1));
        fleet.Targets[1].Settings.Endpoint.HostIds.Should().Equal("a", "b");
    }

    [Test]
    public void Option_OverrulesEveryTarget()
    {
        var request = world.Request() with { Workers = 9 };

        FleetLoader.Load(File($$"""{ "Targets": [ {{Target("one", "\"Run:Workers\": 2")}} ] }"""), request, World.Edition).Targets.Single().Settings.Run.Workers.Should().Be(9);
    }

    [Test]
    public void Variable_TakesThePlaceOfItsNameAndIsNeverShown()
    {
        world.Environment["NORTH_SECRET"] = "the-secret-of-north";
        world.Environment["WORKERS_HERE"] = "11";
        var settings = Load($$"""
            { "Targets": [ {{Target("north", """
                "Accounts:Main:AccessKeyId": "AnyKeyIdAtAll", "Accounts:Main:AccessKeySecret": "${NORTH_SECRET}", "Run:Workers": "${WORKERS_HERE}",
                "Endpoint:Parameters": { "Text": "$${NORTH_SECRET} and ${}" }
                """)}} ] }
            """).Targets.Single().Settings;

        settings.Accounts["Main"].AccessKeySecret.Reveal().Should().Be("the-secret-of-north");
        settings.Run.Workers.Should().Be(11);
        settings.Endpoint.Parameters["Text"].Should().Be("${NORTH_SECRET} and ${}");
        Mistakes($$"""{ "Targets": [ {{Target("north", "\"Accounts:Main:AccessKeySecret\": \"${NORTH_SECRET}\", \"Run:Workers\": 0")}} ] }""")
            .Should().NotBeEmpty().And.NotContain(m => m.Contains("the-secret-of-north"));
    }

    [TestCase("""{ "Targets": [] }""", "Targets*at least one target")]
    [TestCase("""{ }""", "Targets*at least one target")]
    [TestCase("""{ "Targets": [ { "Name": "a" } ] }""", "Endpoint:BaseUrl (target a, *json:1): missing*no target of a fleet")]
    [TestCase("""{ "Targets": [ { "Endpoint": "https://a.example.com/" } ] }""", "Targets:0:Name (*target 1 has no name")]
    [TestCase("""{ "Targets": [ { "Name": "../a", "Endpoint": "https://a.example.com/" } ] }""", "Targets:0:Name (target ../a, *names a folder")]
    [TestCase("""{ "Targets": [ { "Name": "Fleet.json", "Endpoint": "https://a.example.com/" } ] }""", "Targets:0:Name (*names a folder")]
    [TestCase("""{ "Targets": [ { "Name": "a", "Endpoint": "ftp://a.example.com/" } ] }""", "Endpoint:BaseUrl (target a, *json:1): expected an absolute http or https URL*")]
    [TestCase("""{ "Targets": [ { "Name": "a", "Endpoint": "https://a/", "Name": "b" } ] }""", "Targets:0:Name (*already stands*")]
    [TestCase("""{ "Targets": [ { "Name": "a", "Endpoint": "https://a/", "Config": ["none.json"] } ] }""", "Targets:0:Config:0 (target a, *a file that exists*none.json*")]
    [TestCase("""{ "Targets": [ { "Name": "a", "Endpoint": "https://a/", "Set": { "Run:Worker": 1 } } ] }""", "Run:Worker (target a, *did you mean Run:Workers?")]
    [TestCase("""{ "Targets": [ { "Name": "a", "Endpoint": "https://a/", "Set": { "Endpoint:BaseUrl": "https://b/" } } ] }""", "Endpoint:BaseUrl (target a, *already stands*")]
    [TestCase("""{ "Targets": [ { "Name": "a", "Endpoint": "https://a/", "Set": { "Endpoint:Version": "${NOT_THERE}" } } ] }""", "Endpoint:Version (target a, *variable NOT_THERE is not set*")]
    [TestCase("""{ "Targets": [ { "Name": "a", "Endpoint": "https://a/", "Set": [] } ] }""", "Targets:0:Set (target a, *expected an object*")]
    [TestCase("""{ "Targets": { "a": {} } }""", "Targets (*expected a list of objects*")]
    [TestCase("""{ "Targets": [ "a" ] }""", "Targets:0 (*expected an object*")]
    [TestCase("""{ "Target": [] }""", "Target (*did you mean Targets?")]
    [TestCase("""{ "EndpointsAtOnce": 0, "Targets": [] }""", "EndpointsAtOnce (*a whole number from 1 to 256*")]
    [TestCase("""{ "RequestsPerHost": { "AtOnce": "4" }, "Targets": [] }""", "RequestsPerHost:AtOnce (*write it without quotes")]
    [TestCase("""[]""", "*expected a JSON object*")]
    public void Mistake_IsToldWithItsTarget(string json, string expected) => Mistakes(json).Should().ContainMatch(expected.TrimEnd('*') + "*");

    [Test]
    public void MistakesOfAllTargets_AreToldAtOnce() =>
        Mistakes($$"""{ "Targets": [ {{Target("one", "\"Run:Workers\": 0")}}, {{Target("two", "\"Run:Variants\": \"some\"")}}, {{Target("TWO", "")}} ] }""")
            .Should().HaveCount(3).And.ContainMatch("Run:Workers (target one*").And.ContainMatch("Run:Variants (target two*").And.ContainMatch("Name (*two targets of one name, 'two'*");

    private static string Target(string name, string set) =>
        $$"""{ "Name": "{{name}}", "Endpoint": "https://{{name}}.example.com/", "Set": { "Endpoint:Version": "2014-05-26", "Endpoint:Action": "DescribeRegions"{{(set.Length > 0 ? ", " : "")}}{{set}} } }""";

    private string File(string json) => world.Write("targets.json", json);

    private FleetSettings Load(string json) => FleetLoader.Load(File(json), world.Request(), World.Edition);

    private List<string> Mistakes(string json)
    {
        try
        {
            Load(json);
            return [];
        }
        catch (SettingsException wrong)
        {
            return [.. wrong.Mistakes.Select(m => m.ToString())];
        }
    }
}
