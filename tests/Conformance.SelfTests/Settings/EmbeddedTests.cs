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

    [TestCase("""{ "Accounts": { "Main": { "AccessKeyId": "LTAImain" } } }""", "Accounts")]
    [TestCase("""{ "Endpoint": { "Name": "a", "Action": "b" } }""", "Endpoint")]
    [TestCase("""{ "Scenarios": { "InvalidOwner": {} } }""", "Scenarios")]
    [TestCase("""{ "KnownDeviations": "a.json" }""", "KnownDeviations")]
    public void KeysOfATargetWithoutBaseUrl_AreAMistake(string json, string key)
    {
        using var world = new World();

        var mistake = world.With(json).Mistakes().Should().ContainSingle("one sentence on a section is enough").Subject;

        mistake.Key.Should().Be(key);
        mistake.Message.Should().Contain("Endpoint:BaseUrl is missing").And.Contain("--endpoint");
    }

    [Test]
    public void MistypedBaseUrl_IsStillFound()
    {
        using var world = new World();

        world.With("""{ "Endpoint": { "BaseUlr": "https://api.example.com/" } }""").Mistakes()
            .Should().Contain(m => m.Message.Contains("did you mean Endpoint:BaseUrl?"));
    }

    [Test]
    public void VariablesOfATargetWithoutBaseUrl_AreAMistakeEach()
    {
        using var world = new World();
        world.Environment["CONFORMANCE_Accounts__Main__AccessKeySecret"] = "main-secret";
        world.Environment["CONFORMANCE_Run__Workers"] = "4";
        world.Set.Add("Endpoint:Name=a");

        world.Mistakes().Select(m => m.Source).Should().Equal("environment CONFORMANCE_Accounts__Main__AccessKeySecret", "--set");
    }

    [Test]
    public void SharedFile_HoldsOnlyRunAndCertification()
    {
        using var world = new World();
        world.Write("config/conformance.json", $$"""{ "Endpoint": { {{World.Target}} } }""");

        world.Mistakes().Should().ContainSingle().Which.Should().Match<SettingsMistake>(m =>
            m.Key == "Endpoint" && m.Source == "config/conformance.json:1" && m.Message.Contains("only Run and Certification"));
    }

    [Test]
    public void MissingEmbeddedFile_IsAMistake()
    {
        using var world = new World();
        File.Delete(Path.Combine(world.Request().ConfigFolder, "embedded.json"));

        world.Mistakes().Should().ContainSingle().Which.Key.Should().Be("config/embedded.json");
    }
}
