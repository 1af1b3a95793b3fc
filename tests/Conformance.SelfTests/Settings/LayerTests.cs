using Conformance.Probe.Settings;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings;

/// <summary>Which layer wins.</summary>
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
}
