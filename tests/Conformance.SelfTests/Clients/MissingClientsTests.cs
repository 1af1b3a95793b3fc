using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Clients;

/// <summary>Where the clients cannot be run, the reason and the remedy are said.</summary>
[TestFixture]
internal sealed class MissingClientsTests
{
    private const string Package = """{ "dependencies": { "@alicloud/pop-core": "1.8.0" } }""";

    [Test]
    public void Missing_Node_is_named_with_the_remedy()
    {
        using var folder = new TempFolder();

        NodeClients.Missing(folder.Path, folder.Path).Should().Contain("no Node on the PATH").And.Contain("npm ci --prefix tests/clients");
    }

    [TestCase(null, TestName = "Missing_package_is_named_with_the_remedy")]
    [TestCase("1.7.15", TestName = "Package_of_another_version_is_named_with_the_remedy")]
    public void Unfit_package(string? installed)
    {
        using var folder = Installed(installed);

        NodeClients.Missing(folder.Path, folder.Path).Should().Contain("@alicloud/pop-core 1.8.0").And.Contain("npm ci --prefix tests/clients");
    }

    [Test]
    public void Pinned_package_is_no_hindrance()
    {
        using var folder = Installed("1.8.0");

        NodeClients.Missing(folder.Path, folder.Path).Should().BeNull();
    }

    private static TempFolder Installed(string? version)
    {
        var folder = new TempFolder();
        folder.File("node", "");
        folder.File("package.json", Package);
        var package = Path.Combine(folder.Path, "node_modules", "@alicloud", "pop-core");
        Directory.CreateDirectory(package);
        if (version is not null)
        {
            File.WriteAllText(Path.Combine(package, "package.json"), $$"""{ "version": "{{version}}" }""");
        }

        return folder;
    }
}
