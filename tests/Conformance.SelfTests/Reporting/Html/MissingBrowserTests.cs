using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>Where there is no browser, the reason and the remedy are said.</summary>
[TestFixture]
internal sealed class MissingBrowserTests
{
    [Test]
    public void Missing_package_is_named_with_the_remedy()
    {
        using var folder = Installed(null);

        Browser.Missing(folder.Path, folder.Path).Should().Contain("axe-core 4.14.1").And.Contain("npm ci --prefix tests/browser");
    }

    [Test]
    public void Missing_browser_is_named_with_the_remedy()
    {
        using var folder = Installed("4.14.1");

        Browser.Missing(folder.Path, folder.Path).Should().Contain("no Chromium").And.Contain("apt-get install chromium");
    }

    [Test]
    public void Browser_on_the_path_is_no_hindrance()
    {
        using var folder = Installed("4.14.1");
        folder.File("chromium", "");

        Browser.Missing(folder.Path, folder.Path).Should().BeNull();
    }

    private static TempFolder Installed(string? version)
    {
        var folder = new TempFolder();
        folder.File("node", "");
        folder.File("package.json", """{ "dependencies": { "axe-core": "4.14.1" } }""");
        var package = Directory.CreateDirectory(Path.Combine(folder.Path, "node_modules", "axe-core"));
        if (version is not null)
        {
            File.WriteAllText(Path.Combine(package.FullName, "package.json"), $$"""{ "version": "{{version}}" }""");
        }

        return folder;
    }
}
