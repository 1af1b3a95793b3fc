using Conformance.SelfTests.Shell;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Fleets;

/// <summary>A fleet asked for in a wrong way: exit 2, everything at once, nothing sent and nothing written.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class FleetUsageTests
{
    [Test]
    public async Task All_mistakes_of_all_targets_are_told_with_their_names()
    {
        using var folder = new TempFolder();
        var file = folder.File("targets.json", """
            { "EndpointsAtOnce": 0, "Config": ["none.json"],
              "Targets": [
                { "Name": "north", "Endpoint": "https://a.example.com/", "Sett": {} },
                { "Name": "north", "Endpoint": "https://b.example.com/" } ] }
            """);

        var run = await SuiteProcess.RunAsync(folder, "fleet", "--targets", file);

        run.ExitCode.Should().Be(2, run.Output);
        run.Output.Should().Contain("EndpointsAtOnce").And.Contain("none.json").And.Contain("target north").And.Contain("Sett").And.Contain("two targets of one name");
        Directory.Exists(folder.Sub("out")).Should().BeFalse();
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Options_of_one_endpoint_are_refused()
    {
        using var folder = new TempFolder();

        var run = await SuiteProcess.RunAsync(folder, new Dictionary<string, string?> { ["CONFORMANCE_CONFIG"] = "x.json" }, "fleet", "--targets", "t.json", "--endpoint", "https://a.example.com/", "--set", "Run:Workers=2");

        run.ExitCode.Should().Be(2, run.Output);
        run.Output.Should().Contain("--endpoint, --set, CONFORMANCE_CONFIG: a fleet takes");
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Missing_file_of_targets_is_told()
    {
        using var folder = new TempFolder();

        var run = await SuiteProcess.RunAsync(folder, "fleet", "--targets", folder.Sub("none.json"));

        run.ExitCode.Should().Be(2, run.Output);
        run.Output.Should().Contain("none.json").And.Contain("check the path");
    }
}
