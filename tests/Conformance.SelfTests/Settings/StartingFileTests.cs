using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Conformance.Probe.Settings;
using Conformance.Probe.Settings.Starting;
using FluentAssertions;
using NJsonSchema;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings;

/// <summary>The configuration that <c>init</c> writes: refused until it is filled in, and whatever it offers is taken once it is.</summary>
internal sealed partial class StartingFileTests
{
    private const string Url = "https://api.staging.example.com/";

    private static readonly string Text = StartingFile.Text(World.Edition, Url, "./conformance.schema.json", "config/mine.json");

    [Test]
    public void FreshFile_IsRefusedByItsPlacesAlone()
    {
        var mistakes = Mistakes(Text);

        mistakes.Select(m => m.Key).Should().BeEquivalentTo("Endpoint:Version", "Endpoint:Action", "Accounts:Main:AccessKeyId", "Accounts:Main:AccessKeySecret");
        mistakes.Where(m => !m.Key.EndsWith("Secret", StringComparison.Ordinal)).Should().OnlyContain(
            m => m.Message.Contains("holds the place") && m.Message.Contains("CONFORMANCE_") && m.Source.Contains(".json:"));
    }

    [Test]
    public void EveryLineTakenUnchanged_IsRefusedByName()
    {
        var offered = Offered().Count(Text);

        var mistakes = Mistakes(Offered().Replace(Text, "$1$2"));

        offered.Should().BeGreaterThan(35);
        mistakes.Should().Contain(m => m.Message.Contains("'<parameter>' only holds the place of a name"));
        mistakes.Select(m => m.Key).Should().Contain(["Endpoint:HostId:0", "Accounts:Ram:AccessKeyId", "Scenarios:InternalError:Action", "Scenarios:InterfaceError.Response:Code"]);
        mistakes.Should().NotContain(m => m.Message.Contains("unknown key") || m.Message.Contains("expected an object"));
    }

    [Test]
    public void EveryLineFilledIn_Loads()
    {
        var filled = Filled(Offered().Replace(Text, "$1$2"));
        using var world = new World();
        foreach (var account in AccountName().Matches(Text).Select(m => m.Groups[1].Value).Append("Main"))
            world.Environment[$"CONFORMANCE_Accounts__{account}__AccessKeySecret"] = "any-secret";

        var settings = world.With(filled).Load();

        settings.Endpoint.BaseUrl.OriginalString.Should().Be(Url);
        settings.Accounts.Keys.Should().BeEquivalentTo("Main", "Disabled", "QuotaExhausted", "NoPermission", "Ram", "SubUser", "NoBalance", "Unverified", "Flow");
        settings.Run.Should().Match<RunSettings>(r => !r.AllowSideEffects && !r.AllowLoad);
        settings.Tolerances.Should().BeEmpty();
    }

    [Test]
    public async Task EveryLineFilledIn_FitsTheSchema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(World.Root, "config", "conformance.schema.json"));
        var json = JsonNode.Parse(Filled(Offered().Replace(Text, "$1$2")), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;

        schema.Validate(json.ToJsonString()).Should().BeEmpty();
    }

    [Test]
    public void EveryRequirementThatNeedsSomething_HasALine()
    {
        var settings = Samples.SampleSettings.Embedded();

        settings.Scenarios.Keys.Should().OnlyContain(id => Text.Contains($"    // \"{id}\": {{"));
        World.Edition.Rows.Where(r => r.Effect != Model.Specification.Effect.None).Should().OnlyContain(r => Text.Contains($"// \"{r.Id}\": "));
        Numbers().Matches(Text).Select(m => m.Groups[1].Value).Should().Equal(Enumerable.Range(1, Numbers().Count(Text)).Select(n => $"{n}"));
    }

    [Test]
    public void NothingOfTheEmbeddedWorld_IsInIt()
    {
        var embedded = Samples.SampleSettings.Embedded();
        var names = embedded.Scenarios.Values.SelectMany(s => new[] { s.Action, s.Code }.Concat(s.Parameters?.Values ?? [])).Append(embedded.Endpoint.Action).OfType<string>();

        names.Where(n => n.Length > 3).Should().OnlyContain(n => !Text.Contains($"\"{n}\""));
    }

    [TestCase("ftp://a/")]
    [TestCase("api.example.com")]
    [TestCase("https://api.example.com/?a=b")]
    public void UrlThatIsNone_IsRefused(string url)
    {
        var write = () => StartingFile.Text(World.Edition, url, "s", "f");

        write.Should().Throw<SettingsException>().Which.Mistakes.Should().ContainSingle(m => m.Key == "Endpoint:BaseUrl" && m.Source == "--endpoint");
    }

    private static IReadOnlyList<SettingsMistake> Mistakes(string text)
    {
        using var world = new World().With(text);
        return world.Mistakes();
    }

    private static string Filled(string text)
    {
        var file = typeof(StartingFileTests).Assembly.Location.Replace('\\', '/');
        var values = text.Replace("<YYYY-MM-DD>", "2014-05-26").Replace("<host:port>", "10.0.0.5:443").Replace("<ca.pem>", file);
        var count = 0;
        return Place().Replace(values, _ => $"Any{++count}");
    }

    [GeneratedRegex("^( *)// (\".*)$", RegexOptions.Multiline)]
    private static partial Regex Offered();

    [GeneratedRegex("// \"([A-Za-z]+)\": \\{ \"AccessKeyId\"")]
    private static partial Regex AccountName();

    [GeneratedRegex("<[^<>/]+>")]
    private static partial Regex Place();

    [GeneratedRegex(@"// \[([0-9]+)\] ")]
    private static partial Regex Numbers();
}
