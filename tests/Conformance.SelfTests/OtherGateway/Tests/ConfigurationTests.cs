using System.Text.Json.Nodes;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.OtherGateway.Tests;

/// <summary>The written configurations are complete, and the modest one is harmless.</summary>
[TestFixture]
public sealed class ConfigurationTests
{
    private static readonly string[] WithSideEffectsOrLoad =
    [
        "Forbidden.SubUser", "InsufficientBalance", "IdempotentParameterMismatch", "RealNameAuthenticationError",
        "InvalidIdempotenceParameter.Mismatch", "LastTokenProcessing", "Throttling.FlowControl",
    ];

    [Test]
    public async Task Complete_configuration_names_known_requirements_and_accounts()
    {
        await using var rig = await Rig.StartAsync(new ShopOptions());
        var written = Written(rig.Shop.WriteConfiguration);

        written["Scenarios"]!.AsObject().Select(s => s.Key)
            .Should().OnlyContain(id => Rig.Edition.Has(id)).And.Contain(WithSideEffectsOrLoad);
        written["Scenarios"]!.AsObject().Select(s => s.Value!["Account"]?.ToString()).OfType<string>()
            .Should().OnlyContain(name => written["Accounts"]!.AsObject().ContainsKey(name));
        written["Accounts"]!.AsObject().SelectMany(a => new[] { a.Value!["AccessKeySecret"], a.Value["SecurityToken"] })
            .OfType<JsonNode>().Select(s => s.ToString()).Should().BeEquivalentTo(rig.Shop.Secrets);
        written["Run"]!["AllowSideEffects"]!.GetValue<bool>().Should().BeTrue();
    }

    [Test]
    public async Task Modest_configuration_has_two_accounts_and_no_side_effects()
    {
        await using var rig = await Rig.StartAsync(new ShopOptions());
        var written = Written(rig.Shop.WriteModestConfiguration);

        written["Accounts"]!.AsObject().Should().HaveCount(2);
        written["Scenarios"]!.AsObject().Select(s => s.Key).Should().NotContain(WithSideEffectsOrLoad);
        written["Run"]!.AsObject().Select(r => r.Key).Should().NotContain(key => key.StartsWith("Allow", StringComparison.Ordinal));
    }

    private static JsonObject Written(Func<string, string> write)
    {
        var folder = Directory.CreateTempSubdirectory("music-shop-");
        try
        {
            return JsonNode.Parse(File.ReadAllText(write(folder.FullName)))!.AsObject();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
