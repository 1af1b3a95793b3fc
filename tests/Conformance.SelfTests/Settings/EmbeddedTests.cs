using Conformance.Probe.Settings;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings;

/// <summary>The embedded endpoint's world and a configured target never mix.</summary>
internal sealed class EmbeddedTests
{
    private static readonly Dictionary<string, string> Started = new()
    {
        ["Endpoint:BaseUrl"] = "http://127.0.0.1:40123/",
        ["Accounts:Main:AccessKeyId"] = "LTAImainmain",
        ["Accounts:Main:AccessKeySecret"] = "fresh-main",
        ["Accounts:Ram:AccessKeyId"] = "LTAIramram",
        ["Accounts:Ram:AccessKeySecret"] = "fresh-ram",
        ["Accounts:Flow:AccessKeyId"] = "LTAIflowflow",
        ["Accounts:Flow:AccessKeySecret"] = "fresh-flow",
    };

    [Test]
    public void WithoutBaseUrl_TheEmbeddedWorldIsRead()
    {
        using var world = new World();
        world.Write("config/conformance.json", """{ "Run": { "Variants": "full" }, "Certification": { "Vendor": "V" } }""");

        var settings = world.Load();

        (settings.IsEmbedded, settings.Endpoint.Name, settings.Accounts.Count).Should().Be((true, "embedded", 0));
        (settings.Run.Workers, settings.Run.MaxRequestsPerSecond, settings.Run.MaxRequests, settings.Run.AllowLoad).Should().Be((64, 0, 0, true));
        settings.Scenarios.Should().HaveCount(2);
        settings.Certification.Vendor.Should().Be("V");
    }

    [Test]
    public void StartedEndpointsLayer_CompletesTheSettings()
    {
        using var world = new World();
        world.Environment["CONFORMANCE_WORKERS"] = "2";

        var settings = world.Load().WithEmbedded(Started);

        settings.IsEmbedded.Should().BeTrue();
        settings.Endpoint.BaseUrl.Should().Be(new Uri("http://127.0.0.1:40123/"));
        settings.Endpoint.HostIds.Should().Equal("127.0.0.1");
        settings.Endpoint.TextParameter.Should().Be("Note");
        settings.Accounts.Keys.Should().BeEquivalentTo("Main", "Ram", "Flow");
        settings.Run.Workers.Should().Be(2);
    }

    [Test]
    public void StartedEndpointWithoutAnAccountAScenarioNames_IsAMistake()
    {
        using var world = new World();
        var layer = Started.Where(v => !v.Key.StartsWith("Accounts:Ram", StringComparison.Ordinal)).ToDictionary();

        var load = () => world.Load().WithEmbedded(layer);

        load.Should().Throw<SettingsException>().Which.Mistakes.Should().ContainSingle().Which.Key.Should().Be("Scenarios:Forbidden.InstanceNotFound:Account");
    }

    [Test]
    public void ConfiguredTarget_TakesNoEmbeddedLayer()
    {
        using var world = new World();
        var settings = world.With($$"""{ "Endpoint": { {{World.Target}} } }""").Load();

        settings.Invoking(s => s.WithEmbedded(Started)).Should().Throw<InvalidOperationException>();
    }

    [Test]
    public void ConfiguredTarget_ShowsNothingOfTheEmbeddedWorld()
    {
        using var world = new World();
        world.With(World.TargetAnd("""
            "Accounts": {
              "Main": { "AccessKeyId": "LTAImain", "AccessKeySecret": "main-secret" }, "Disabled": { "AccessKeyId": "LTAIdis", "AccessKeySecret": "disabled-secret" }
            }
            """));

        var settings = world.Load();

        settings.Accounts.Keys.Should().BeEquivalentTo("Main", "Disabled");
        settings.Scenarios.Should().BeEmpty();
        settings.Endpoint.Parameters.Should().BeEmpty();
        settings.Endpoint.TextParameter.Should().BeNull();
        (settings.Run.AllowSideEffects, settings.Run.AllowLoad).Should().Be((false, false));
        (settings.Run.Workers, settings.Run.MaxRequestsPerSecond, settings.Run.MaxRequests).Should().Be((8, 20, 5000));
    }

    [Test]
    public void ConfiguredTarget_NeedsNoEmbeddedFile()
    {
        using var world = new World();
        world.Write("config/embedded.json", "{ not JSON");

        world.With($$"""{ "Endpoint": { {{World.Target}} } }""").Mistakes().Should().BeEmpty();
    }
}
