using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Clients;

/// <summary>Everybody installs the same clients, from whatever registry is theirs.</summary>
[TestFixture]
internal sealed class PackageTests
{
    private static readonly string Folder = Path.Combine(TestHome.Folder, "tests", "clients");

    [Test]
    public void Clients_are_pinned_exactly()
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "package.json")));

        package.RootElement.GetProperty("dependencies").EnumerateObject().Select(d => d.Value.GetString()).Should().AllSatisfy(v => v.Should().MatchRegex("^[0-9.]+$"));
    }

    [Test]
    public void Lock_file_names_no_registry_and_holds_every_package_by_its_hash()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "package-lock.json")));
        var packages = file.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0).ToList();

        packages.Should().HaveCountGreaterThan(20);
        packages.Where(p => p.Value.TryGetProperty("resolved", out _)).Select(p => p.Name).Should().BeEmpty();
        packages.Where(p => !p.Value.TryGetProperty("integrity", out _)).Select(p => p.Name).Should().BeEmpty();
        File.ReadAllText(Path.Combine(Folder, "package-lock.json")).Should().NotContain("://");
    }
}
