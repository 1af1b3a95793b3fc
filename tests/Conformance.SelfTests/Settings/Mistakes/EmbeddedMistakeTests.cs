using Conformance.Probe.Settings;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings.Mistakes;

/// <summary>Over the embedded endpoint, and in the shared file, only some sections may stand.</summary>
internal sealed class EmbeddedMistakeTests
{
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
