using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Walls;

/// <summary>The walls between the rooms stand: in project files, in assemblies, in sources.</summary>
[TestFixture]
internal sealed class WallTests
{
    private static readonly TestCaseData[] References =
    [
        new("Model", (string[])[]),
        new("Judging", (string[])["Model"]),
        new("Probe", (string[])["Model", "Judging"]),
        new("Reporting", (string[])["Model", "Judging"]),
        new("ReferenceEndpoint", (string[])["Model"]),
    ];

    // Package, rooms that may name it.
    private static readonly TestCaseData[] Packages =
    [
        new("NUnit", (string[])["Suite", "SelfTests", "Cli"]),
        new("FluentAssertions", (string[])["Suite", "SelfTests"]),
        new("Flurl", (string[])["Probe"]),
        new("Microsoft.Extensions.Configuration", (string[])["Probe", "Cli", "SelfTests"]),
        new("Spectre.Console", (string[])["Cli"]),
        new("System.CommandLine", (string[])["Cli"]),
        new("NetArchTest", (string[])["SelfTests"]),
        new("Markdig", (string[])["SelfTests"]),
        new("YamlDotNet", (string[])["SelfTests"]),
    ];

    // Namespace, room it belongs to, folder outside of which nothing of it is used.
    private static readonly TestCaseData[] Corners =
    [
        new("Flurl", "Probe", "Exchanges/"),
        new("Microsoft.Extensions.Configuration", "Probe", "Settings/"),
        new("Microsoft.AspNetCore", "Reporting", "Html/"),
    ];

    [TestCaseSource(nameof(References))]
    public void Room_sees_only_these(string room, string[] others)
    {
        Rooms.References(room).Should().BeEquivalentTo(others);
        Rooms.Assembly(room)!.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Conformance.", StringComparison.Ordinal))
            .Should().BeSubsetOf(others.Select(o => $"Conformance.{o}"));
    }

    [TestCaseSource(nameof(Packages))]
    public void Package_is_used_only_in_its_rooms(string package, string[] rooms)
    {
        foreach (var room in Rooms.Names.Except(rooms))
        {
            Rooms.Packages(room).Should().NotContain(p => p.StartsWith(package, StringComparison.OrdinalIgnoreCase), room);
            Rooms.Assembly(room)?.GetReferencedAssemblies().Should().NotContain(a => a.Name!.StartsWith(package, StringComparison.OrdinalIgnoreCase), room);
        }
    }

    [Test]
    public void FluentAssertions_stays_below_version_8() =>
        File.ReadAllText(Path.Combine(TestHome.Folder, "Directory.Packages.props")).Should().MatchRegex("Include=\"FluentAssertions\" Version=\"\\[7\\.[0-9.]+,8\\.0\\.0\\)\"");

    [Test]
    public void Web_server_is_only_in_the_reference_endpoint_reports_and_tests() =>
        Rooms.Names.Where(r => Rooms.Frameworks(r).Contains("Microsoft.AspNetCore.App")).Should().BeSubsetOf(["ReferenceEndpoint", "Reporting", "SelfTests", "Suite", "Cli"]);

    [TestCaseSource(nameof(Corners))]
    public void Library_is_used_only_in_its_corner(string library, string room, string folder) =>
        Rooms.Sources(room).Where(s => !s.StartsWith(folder, StringComparison.Ordinal) && Rooms.Text(room, s).Contains($"{library}", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Test]
    public void Rooms_do_not_open_themselves_to_others_but_the_endpoint_to_its_tests() =>
        Rooms.Names.Where(r => File.ReadAllText(Path.Combine(Rooms.Folder(r), $"Conformance.{r}.csproj")).Contains("InternalsVisibleTo"))
            .Should().BeSubsetOf(["ReferenceEndpoint"]);

    [Test]
    public void Rooms_reference_no_room_through_another() =>
        File.ReadAllText(Path.Combine(TestHome.Folder, "Directory.Build.props")).Should().Contain("<DisableTransitiveProjectReferences>true<");
}
