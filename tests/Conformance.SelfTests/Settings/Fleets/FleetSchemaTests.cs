using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Probe.Settings;
using Conformance.Probe.Settings.Fleets;
using FluentAssertions;
using NJsonSchema;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings.Fleets;

/// <summary>The schema of fleet files for editors says what the loader says, and the shipped example is a right file.</summary>
internal sealed class FleetSchemaTests
{
    private static readonly string Config = Path.Combine(World.Root, "config");
    private static readonly string Example = Path.Combine(Config, "examples", "fleet", "targets.json");

    [Test]
    public void Schema_IsTheOneOfTheKeys()
    {
        var expected = FleetSchema.Text(World.Edition);
        var renewed = Path.Combine(TestContext.CurrentContext.WorkDirectory, "targets.schema.json");
        var file = Path.Combine(Config, "targets.schema.json");
        var actual = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (actual != expected)
            File.WriteAllText(renewed, expected);

        (actual == expected).Should().BeTrue("the keys have changed; see what is new and copy {0} over {1}", renewed, file);
    }

    [Test]
    public async Task Example_FitsTheSchemaAndLoadsOnceItsSecretsAreGiven()
    {
        using var world = new World();
        var json = JsonNode.Parse(await File.ReadAllTextAsync(Example), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;

        (await Schema()).Validate(json.ToJsonString()).Should().BeEmpty();
        var without = FluentActions.Invoking(() => FleetLoader.Load(Example, world.Request(), World.Edition)).Should().Throw<SettingsException>().Which.Mistakes;
        without.Should().OnlyContain(m => m.Key.EndsWith(":AccessKeySecret", StringComparison.Ordinal), "an example never holds a secret");
        foreach (var name in new[] { "HANGZHOU_SECRET", "BEIJING_SECRET", "CONFORMANCE_Accounts__Main__AccessKeySecret" })
            world.Environment[name] = "any-secret";

        FleetLoader.Load(Example, world.Request(), World.Edition).Targets.Should().HaveCountGreaterThan(2).And.OnlyContain(t => t.Settings.Accounts.ContainsKey("Main"));
    }

    [TestCase("""{ "Targets": [] }""")]
    [TestCase("""{ "Targets": [ { "Endpoint": "https://a/" } ] }""")]
    [TestCase("""{ "Targets": [ { "Name": "../a" } ] }""")]
    [TestCase("""{ "Targets": [ { "Name": "a", "Url": "https://a/" } ] }""")]
    [TestCase("""{ "EndpointsAtOnce": 0, "Targets": [ { "Name": "a" } ] }""")]
    [TestCase("""{ "RequestsPerHost": { "PerMinute": 4 }, "Targets": [ { "Name": "a" } ] }""")]
    public async Task Mistake_IsOneBySchemaToo(string json) => (await Schema()).Validate(json).Should().NotBeEmpty();

    private static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(Path.Combine(Config, "targets.schema.json"));
}
