using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Probe.Settings.Waivers;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NJsonSchema;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings.Waivers;

/// <summary>The schema of waiver files for editors says what the loader says, and the shipped example is a right file.</summary>
internal sealed class WaiverSchemaTests
{
    private static readonly string Config = Path.Combine(World.Root, "config");
    private static readonly string Example = Path.Combine(Config, "examples", "known-deviations.json");

    [Test]
    public void Schema_is_the_one_of_the_members_and_the_edition()
    {
        var expected = WaiverSchema.Text(World.Edition);
        var renewed = Path.Combine(TestContext.CurrentContext.WorkDirectory, "known-deviations.schema.json");
        var file = Path.Combine(Config, "known-deviations.schema.json");
        var actual = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (actual != expected)
            File.WriteAllText(renewed, expected);

        (actual == expected).Should().BeTrue("members or requirements have changed; see what is new and copy {0} over {1}", renewed, file);
    }

    [Test]
    public async Task Example_fits_the_schema_and_loads()
    {
        var schema = await Schema();
        var json = JsonNode.Parse(await File.ReadAllTextAsync(Example), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;

        schema.Validate(json.ToJsonString()).Should().BeEmpty();
        Load(Example).Load().Waivers.Should().HaveCountGreaterThan(1);
    }

    [TestCase("variants", "[]")]
    [TestCase("variants", "\"xml-get\"")]
    [TestCase("requirement", "\"Nonesuch\"")]
    [TestCase("requirement", "\"Format.SameData\"")]
    [TestCase("check", "\"message\"")]
    [TestCase("actual", "404")]
    [TestCase("actual", "\"*\"")]
    [TestCase("actual", "\"TODO\"")]
    [TestCase("reason", "\"TODO: why\"")]
    [TestCase("owner", "\" \"")]
    [TestCase("issue", "")]
    [TestCase("expires", "\"31.12.2026\"")]
    [TestCase("until", "\"2026-12-31\"")]
    public async Task Mistake_is_one_by_schema_and_by_loader(string member, string json)
    {
        using var folder = new TempFolder();
        var schema = await Schema();
        var file = $"[{SampleWaiver.Json((member, json))}]";

        schema.Validate($"[{SampleWaiver.Json()}]").Should().BeEmpty();
        schema.Validate(file).Should().NotBeEmpty();
        Load(folder.File("waivers.json", file)).Mistakes().Should().NotBeEmpty();
    }

    private static World Load(string file)
    {
        var world = new World().With($$"""{ "Endpoint": { {{World.Target}} } }""");
        world.Set.Add($"KnownDeviations={file}");
        return world;
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(Path.Combine(Config, "known-deviations.schema.json"));
}
