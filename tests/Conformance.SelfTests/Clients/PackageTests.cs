using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Clients;

/// <summary>Everybody installs the same packages, from whatever registry is theirs.</summary>
[TestFixture("clients", 20)]
[TestFixture("browser", 1)]
[TestFixture("allure", 100)]
internal sealed class PackageTests(string folder, int moreThan)
{
    private readonly string home = Path.Combine(TestHome.Folder, "tests", folder);

    [Test]
    public void Packages_are_pinned_exactly() =>
        NodeClients.Pinned(home).Select(p => p.Version).Should().NotBeEmpty().And.AllSatisfy(v => v.Should().MatchRegex("^[0-9.]+$"));

    [Test]
    public void Lock_file_names_no_registry_and_holds_every_package_by_its_hash()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(home, "package-lock.json")));
        var packages = file.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0).ToList();

        packages.Should().HaveCountGreaterThan(moreThan);
        packages.Where(p => p.Value.TryGetProperty("resolved", out _)).Select(p => p.Name).Should().BeEmpty();
        packages.Where(p => !p.Value.TryGetProperty("integrity", out _)).Select(p => p.Name).Should().BeEmpty();
        Addresses(file.RootElement).Should().BeEmpty("only who asks for money and what to use instead may be an address");
    }

    private static IEnumerable<string> Addresses(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(p => p.Name is not ("funding" or "deprecated")).SelectMany(p => Addresses(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Addresses),
        JsonValueKind.String when element.GetString()!.Contains("://", StringComparison.Ordinal) => [element.GetString()!],
        _ => [],
    };
}
