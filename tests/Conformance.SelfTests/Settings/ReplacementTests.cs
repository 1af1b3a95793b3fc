using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings;

/// <summary>What a later layer leaves of an earlier one.</summary>
internal sealed class ReplacementTests
{
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
