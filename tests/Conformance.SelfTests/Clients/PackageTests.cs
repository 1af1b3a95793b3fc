using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Clients;

/// <summary>Everybody installs the same packages, from whatever registry is theirs.</summary>
[TestFixture("clients")]
[TestFixture("allure")]
internal sealed class PackageTests(string name)
{
    private readonly string folder = Path.Combine(TestHome.Folder, "tests", name);

    [Test]
    public void Packages_are_pinned_exactly() =>
        NodeModules.Pinned(folder).Select(p => p.Version).Should().NotBeEmpty().And.AllSatisfy(v => v.Should().MatchRegex("^[0-9.]+$"));

    [Test]
    public void Lock_file_names_no_registry_and_holds_every_package_by_its_hash()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "package-lock.json")));
        var packages = file.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0).ToList();

        packages.Should().HaveCountGreaterThan(20);
        packages.Where(p => p.Value.TryGetProperty("resolved", out _)).Select(p => p.Name).Should().BeEmpty();
        packages.Where(p => !p.Value.TryGetProperty("integrity", out _)).Select(p => p.Name).Should().BeEmpty();
        Addresses(file.RootElement).Should().BeEmpty("only who asks for money and how to replace a package may be an address");
    }

    private static IEnumerable<string> Addresses(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(p => p.Name is not ("funding" or "deprecated")).SelectMany(p => Addresses(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Addresses),
        JsonValueKind.String when element.GetString()!.Contains("://", StringComparison.Ordinal) => [element.GetString()!],
        _ => [],
    };
}
