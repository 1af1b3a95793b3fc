using Conformance.Probe.Settings;
using FluentAssertions;
using Microsoft.Extensions.Configuration.UserSecrets;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings;

/// <summary>User secrets are a layer like others, but no hindrance to an embedded run.</summary>
internal sealed class UserSecretsTests
{
    [Test]
    public void UserSecrets_LieOverFilesAndUnderVariables()
    {
        using var secrets = new SecretsOnThisMachine("""{ "Accounts:Main:AccessKeySecret": "from-secrets", "Run:Workers": "3", "Run:MaxRequests": 7 }""");
        using var world = Target();
        world.Environment["CONFORMANCE_Run__Workers"] = "4";

        var settings = SettingsLoader.Load(world.Request() with { UseUserSecrets = true, UserSecretsId = secrets.Id }, World.Edition);

        settings.Accounts["Main"].AccessKeySecret.Reveal().Should().Be("from-secrets");
        (settings.Run.Workers, settings.Run.MaxRequests).Should().Be((4, 7));
    }

    [Test]
    public void UserSecretsOfATarget_DoNotStopAnEmbeddedRun()
    {
        using var secrets = new SecretsOnThisMachine("""{ "Accounts:Main:AccessKeySecret": "from-secrets" }""");
        using var world = new World();

        var settings = SettingsLoader.Load(world.Request() with { UseUserSecrets = true, UserSecretsId = secrets.Id }, World.Edition);

        (settings.IsEmbedded, settings.Accounts.Count).Should().Be((true, 0));
    }

    [TestCase("""{ "Run": """, "must work")]
    [TestCase("""{ "Run:Wrokers": "3" }""", "did you mean Run:Workers?")]
    [TestCase("""{ "Run:Workers": "0" }""", "from 1 to 64")]
    public void MistakeInUserSecrets_IsNamed(string json, string words)
    {
        using var secrets = new SecretsOnThisMachine(json);
        using var world = Target();

        var mistake = World.MistakesOf(world.Request() with { UseUserSecrets = true, UserSecretsId = secrets.Id }).Should().ContainSingle().Subject;

        mistake.Source.Should().Be("user secrets");
        mistake.Message.Should().Contain(words);
    }

    private static World Target() =>
        new World().With(World.TargetAnd("""  "Accounts": { "Main": { "AccessKeyId": "LTAI1234567890", "AccessKeySecret": "from-file" } } """));

    /// <summary>User secrets under an id of a test's own.</summary>
    private sealed class SecretsOnThisMachine : IDisposable
    {
        private readonly string folder;

        public SecretsOnThisMachine(string json)
        {
            Id = $"conformance-selftest-{Path.GetRandomFileName()}";
            var path = PathHelper.GetSecretsPathFromSecretsId(Id);
            folder = Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, json);
        }

        public string Id { get; }

        public void Dispose() => Directory.Delete(folder, recursive: true);
    }
}
