using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model.Conditions;
using Conformance.Probe.Settings;
using Conformance.Probe.Settings.Keys;
using FluentAssertions;
using NJsonSchema;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings;

/// <summary>The files in <c>config/</c> load as they are, and the schema for editors says what the known keys say.</summary>
internal sealed class ShippedFileTests
{
    private static readonly JsonDocumentOptions Commented = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly string Config = Path.Combine(World.Root, "config");

    // A waiver file is no configuration and has a schema of its own.
    private static IEnumerable<string> Examples() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Config, "examples"), "*.json*").Select(f => "examples/" + Path.GetFileName(f))
            .Where(f => f != "examples/known-deviations.json").Order(),
        "nightly.example.json",
    ];

    private static IEnumerable<string> All() =>
    [
        .. Directory.EnumerateFiles(Config, "*.json").Select(f => Path.GetFileName(f)).Where(f => !f.EndsWith(".schema.json", StringComparison.Ordinal)),
        .. Examples().Where(e => e.Contains('/')),
    ];

    [TestCaseSource(nameof(Examples))]
    public void Example_LoadsOnceItsSecretsAreGiven(string example)
    {
        var without = Request(example, []);
        var accounts = World.MistakesOf(without).Select(m => m.Key).ToList();

        accounts.Should().NotBeEmpty().And.OnlyContain(k => k.EndsWith(":AccessKeySecret", StringComparison.Ordinal), "an example never holds a secret");
        var settings = SettingsLoader.Load(
            Request(example, accounts.ToDictionary(k => "CONFORMANCE_" + k.Replace(":", "__", StringComparison.Ordinal), _ => "any-secret")), World.Edition);

        settings.IsEmbedded.Should().BeFalse();
        settings.Accounts.Should().HaveCount(accounts.Count);
        settings.Tolerances.Should().BeEmpty();
    }

    [Test]
    public void FullExample_ShowsEveryScenario()
    {
        var needed = World.Edition.Requirements
            .Where(r => r.UndecidedWithoutScenario.Count > 0
                || r.Aspects.Any(a => a.When is ScenarioPlayed or AccountUsed or SentInBurst or TokenReused or TokenOverlapping or BusinessValueInvalid))
            .Select(r => r.Id);
        var text = File.ReadAllText(Path.Combine(Config, "examples", "ecs-staging.jsonc"));

        needed.Should().OnlyContain(id => text.Contains($"    \"{id}\": {{"));
    }

    [Test]
    public void SharedFile_GivesTheDefaultsOfATarget()
    {
        using var world = new World();
        world.Write("config/conformance.json", File.ReadAllText(Path.Combine(Config, "conformance.json")));
        world.With($$"""{ "Endpoint": { {{World.Target}} } }""");
        using var bare = new World().With($$"""{ "Endpoint": { {{World.Target}} } }""");

        world.Load().Run.Should().Be(bare.Load().Run);
        world.Load().Certification.Should().Be(bare.Load().Certification);
    }

    [Test]
    public void Schema_IsTheOneOfTheKnownKeys()
    {
        var expected = SettingsSchema.Text(World.Edition);
        var renewed = Path.Combine(TestContext.CurrentContext.WorkDirectory, "conformance.schema.json");
        var file = Path.Combine(Config, "conformance.schema.json");
        var actual = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (actual != expected)
            File.WriteAllText(renewed, expected);

        (actual == expected).Should().BeTrue("the known keys have changed; see what is new and copy {0} over {1}", renewed, file);
    }

    [TestCaseSource(nameof(All))]
    public async Task ShippedFile_FitsTheSchema(string file)
    {
        var schema = await Schema();

        schema.Validate(WithoutComments(await File.ReadAllTextAsync(Path.Combine(Config, file)))).Should().BeEmpty();
    }

    [TestCase("""{ "Endpoint": { "BaseUrI": "https://a/" } }""")]
    [TestCase("""{ "Endpoint": { "BaseUrl": "ftp://a/" } }""")]
    [TestCase("""{ "Endpoint": { "Parameters": { "PageSize": 10 } } }""")]
    [TestCase("""{ "Endpoint": { "HostId": [1] } }""")]
    [TestCase("""{ "Accounts": { "Main": { "Secret": "a" } } }""")]
    [TestCase("""{ "Accounts": { "Main": { "AccessKeySecret": "12345" } } }""")]
    [TestCase("""{ "Scenarios": { "NoSuchRequirement": {} } }""")]
    [TestCase("""{ "Scenarios": { "InvalidOwner": { "Parameter": {} } } }""")]
    [TestCase("""{ "Scenarios": { "InvalidOwner": { "Methods": ["PATCH"] } } }""")]
    [TestCase("""{ "Run": { "Workers": 65 } }""")]
    [TestCase("""{ "Run": { "Workers": "8" } }""")]
    [TestCase("""{ "Run": { "Variants": "some" } }""")]
    [TestCase("""{ "Run": null }""")]
    public async Task MistakeInAFile_IsOneBySchemaAndByLoader(string json)
    {
        using var world = new World();
        var schema = await Schema();

        schema.Validate(json).Should().NotBeEmpty();
        world.With($$"""{ "Endpoint": { {{World.Target}} } }""").With(json).Mistakes().Should().NotBeEmpty();
    }

    [TestCase("""{ "Endpoint": { "HostId": "a", "Proxy": null, "TimeoutSeconds": 0.5, "Headers": null } }""")]
    [TestCase("""{ "Scenarios": { "InvalidOwner": null, "InternalError": {}, "Throttling.FlowControl": { "Burst": null } } }""")]
    public async Task WhatTheLoaderTakes_FitsTheSchema(string json)
    {
        using var world = new World();
        var schema = await Schema();

        schema.Validate(json).Should().BeEmpty();
        world.With($$"""{ "Endpoint": { {{World.Target}} } }""").With(json).Mistakes().Should().BeEmpty();
    }

    /// <summary>The schema library stumbles over a comment before the first brace.</summary>
    private static string WithoutComments(string json) => JsonNode.Parse(json, documentOptions: Commented)!.ToJsonString();

    private static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(Path.Combine(Config, "conformance.schema.json"));

    private static SettingsRequest Request(string example, Dictionary<string, string> environment) => new()
    {
        ConfigFolder = Config,
        Environment = environment,
        ConfigFiles = [Path.Combine(Config, example)],
        UseUserSecrets = false,
    };
}
