using Conformance.Probe.Settings;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings;

/// <summary>Which layer wins, and what a later one leaves of an earlier one.</summary>
internal sealed class LayerTests
{
    [Test]
    public void LaterLayer_Wins()
    {
        using var world = new World();
        world.Write("config/conformance.json", """{ "Run": { "Workers": 1, "MaxRequests": 1 } }""");
        world.Write("config/conformance.ci.json", $$"""{ "Endpoint": { {{World.Target}}, "Name": "ci" }, "Run": { "Workers": 2 } }""");
        int Workers(SettingsRequest request) => SettingsLoader.Load(request, World.Edition).Run.Workers;

        world.Environment["CONFORMANCE_ENVIRONMENT"] = "ci";
        Workers(world.Request()).Should().Be(2, "the environment's file lies over conformance.json");
        world.With("""{ "Run": { "Workers": 3 } }""");
        Workers(world.Request()).Should().Be(3, "--config lies over the environment's file");
        world.With("""{ "Run": { "Workers": 4 } }""");
        Workers(world.Request()).Should().Be(4, "the later --config wins");
        world.Environment["CONFORMANCE_RUN__WORKERS"] = "5";
        Workers(world.Request()).Should().Be(5, "variables lie over files");
        world.Environment["CONFORMANCE_WORKERS"] = "6";
        Workers(world.Request()).Should().Be(6, "an option's variable lies over a key's");
        world.Set.Add("Run:Workers=7");
        Workers(world.Request()).Should().Be(7, "--set lies over variables");
        Workers(world.Request() with { Workers = 8 }).Should().Be(8, "the option has the last word");
        world.Load().Endpoint.Name.Should().Be("ci");
        world.Load().Run.MaxRequests.Should().Be(1);
    }

    [Test]
    public void OptionsAndTheirVariables_SetTheSameKeys()
    {
        using var world = new World();
        world.Set.AddRange(["Endpoint:Version=2014-05-26", "Endpoint:Action=DescribeRegions"]);
        world.Environment["CONFORMANCE_ENDPOINT"] = "http://twin.example.com/";
        world.Environment["CONFORMANCE_VARIANTS"] = "rows";
        var byVariable = world.Load();
        var byOption = SettingsLoader.Load(world.Request() with { Endpoint = "http://option.example.com/", Variants = "FULL" }, World.Edition);

        (byVariable.Endpoint.Name, byVariable.Run.Variants).Should().Be(("twin.example.com", "rows"));
        (byOption.Endpoint.Name, byOption.Run.Variants).Should().Be(("option.example.com", "full"));
    }

    [Test]
    public void ConfigVariable_NamesFilesUnlessTheOptionDoes()
    {
        using var world = new World();
        var first = world.Write("a.json", World.TargetWith("""  "Name": "a" """));
        var second = world.Write("b.json", """{ "Endpoint": { "Name": "b" } }""");
        world.Environment["CONFORMANCE_CONFIG"] = $"{first}; {second};";

        world.Load().Endpoint.Name.Should().Be("b");
        world.With(World.TargetWith("""  "Name": "option" """)).Load().Endpoint.Name.Should().Be("option");
    }

    [Test]
    public void EmptyReservedVariables_CountAsNotSet()
    {
        using var world = new World();
        foreach (var name in new[] { "CONFIG", "ENDPOINT", "OUT", "ONLY", "VARIANTS", "WORKERS", "ENVIRONMENT" })
            world.Environment["CONFORMANCE_" + name] = "";

        world.Load().IsEmbedded.Should().BeTrue();
    }

    [Test]
    public void ListsScenariosAndParameters_AreReplacedWhole()
    {
        using var world = new World();
        world.With(World.TargetAnd("""
            "Scenarios": {
              "InvalidOwner": { "Action": "DescribeDisks", "Parameters": { "OwnerId": "1" } },
              "InternalError": { "Action": "Fail" }
            }
            """));
        world.With("""
            { "Endpoint": { "Parameters": { "A": "1", "B": "2" }, "CommonParameters": { "C": "3" }, "HostId": ["a", "b", "c"], "Headers": { "X": "1", "Y": "2" } } }
            """);
        world.With("""
            {
              "Endpoint": { "Parameters": { "B": "3" }, "CommonParameters": {}, "HostId": "d", "AllowedErrorMembers": ["Recommend"], "Headers": { "y": "3" } },
              "Scenarios": { "invalidowner": { "Parameters": { "OwnerAccount": "a" } } }
            }
            """);

        var settings = world.Load();

        settings.Endpoint.Parameters.Should().BeEquivalentTo(new Dictionary<string, string> { ["B"] = "3" });
        settings.Endpoint.CommonParameters.Should().BeEmpty();
        settings.Endpoint.HostIds.Should().Equal("d");
        settings.Endpoint.AllowedErrorMembers.Should().Equal("Recommend");
        settings.Endpoint.Headers.Should().HaveCount(2, "only lists, scenarios and parameters are replaced whole").And.Contain("Y", "3");
        settings.Scenarios.Keys.Should().BeEquivalentTo("InvalidOwner", "InternalError");
        settings.Scenarios["InvalidOwner"].Action.Should().BeNull();
        settings.Scenarios["InvalidOwner"].Parameters.Should().BeEquivalentTo(new Dictionary<string, string> { ["OwnerAccount"] = "a" });
    }

    [Test]
    public void VariablesAndSet_ReplaceWholeToo()
    {
        using var world = new World();
        world.With(World.TargetWith("""  "Parameters": { "A": "1", "B": "2" }, "HostId": ["a", "b"] """));
        world.Environment["CONFORMANCE_Endpoint__Parameters__B"] = "";
        world.Environment["CONFORMANCE_Endpoint__HostId__0"] = "c";

        var settings = world.Load();

        settings.Endpoint.Parameters.Should().BeEquivalentTo(new Dictionary<string, string> { ["B"] = "" });
        settings.Endpoint.HostIds.Should().Equal("c");
    }

    [Test]
    public void Accounts_MergeKeyByKey()
    {
        using var world = new World();
        world.With(World.TargetAnd("""  "Accounts": { "Main": { "AccessKeyId": "LTAImain", "SecurityToken": "file-token" }, "other": { "AccessKeyId": "LTAIother" } } """));
        world.Environment["CONFORMANCE_ACCOUNTS__MAIN__ACCESSKEYSECRET"] = "main-secret";
        world.Environment["CONFORMANCE_Accounts__OTHER__AccessKeySecret"] = "other-secret";
        world.Environment["CONFORMANCE_Accounts__DISABLED__AccessKeyId"] = "LTAIdisabled";
        world.Environment["CONFORMANCE_Accounts__Disabled__AccessKeySecret"] = "disabled-secret";

        var accounts = world.Load().Accounts;

        accounts.Keys.Should().BeEquivalentTo("Main", "other", "Disabled");
        accounts["Main"].AccessKeyId.Should().Be("LTAImain");
        accounts["main"].AccessKeySecret.Reveal().Should().Be("main-secret");
        accounts["Main"].SecurityToken!.Reveal().Should().Be("file-token");
        accounts["Other"].SecurityToken.Should().BeNull();
    }

    [Test]
    public void Null_GivesTheDefaultBack()
    {
        using var world = new World();
        world.With(World.TargetWith("""
            "Name": "a", "HostId": ["a"], "DefaultFormat": "JSON", "AllowedErrorMembers": [], "TimeoutSeconds": 1, "Parameters": { "A": "1" }, "Proxy": "system"
            """));
        world.With("""
            {
              "Endpoint": { "Name": null, "HostId": null, "DefaultFormat": null, "AllowedErrorMembers": null, "TimeoutSeconds": null, "Parameters": null, "Proxy": null },
              "Scenarios": { "InvalidOwner": null }
            }
            """);

        var endpoint = world.Load().Endpoint;

        endpoint.Name.Should().Be("api.staging.example.com");
        endpoint.HostIds.Should().Equal("api.staging.example.com");
        endpoint.Timeout.Should().Be(TimeSpan.FromSeconds(10));
        endpoint.AllowedErrorMembers.Should().Equal("Recommend", "AccessDeniedDetail");
        endpoint.Parameters.Should().BeEmpty();
        endpoint.Proxy.Should().BeNull();
        world.Load().Tolerances.Should().BeEmpty();
    }

    [Test]
    public void Parameters_KeepTheFilesOrderAndCase()
    {
        using var world = new World();

        var parameters = world.With(World.TargetWith("""  "Parameters": { "Zone": "z", "10": "a", "9": "b", "alpha": "" } """)).Load().Endpoint.Parameters;

        parameters.Keys.Should().Equal("Zone", "10", "9", "alpha");
    }
}
