using System.Text;
using Conformance.SelfTests.OtherGateway;
using FluentAssertions;
using FluentAssertions.Execution;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary>Secrets of a failing run are searched for in every file and on the console (contract §5).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class SecretTests
{
    [TestCase("secret-echoed")]
    [TestCase("signature-unchecked")]
    public async Task Failing_run_shows_no_secret_anywhere(string fault)
    {
        using var folder = new TempFolder();
        using var given = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, fault);
        var configuration = shop.WriteConfiguration(given.Path);

        var run = await SuiteProcess.RunAsync(folder, "--config", configuration, "--variants", "rows", "--set", "Run:MaxRequestsPerSecond=0");

        run.ExitCode.Should().Be(1, run.Output);
        using var all = new AssertionScope();
        foreach (var (place, text) in Texts(folder.Sub("out")).Append(("the console", run.Output)))
        {
            foreach (var spelling in shop.Secrets.SelectMany(Spellings))
            {
                text.Contains(spelling, StringComparison.OrdinalIgnoreCase).Should().BeFalse($"{place} must not hold '{spelling}'");
            }

            foreach (var id in SuiteKeys.Of(configuration))
            {
                var allowed = Math.Min(4, id.Length / 2);
                text.Contains(id[..(allowed + 1)], StringComparison.Ordinal).Should().BeFalse($"{place} must not hold more than {allowed} characters of '{id}'");
            }
        }
    }

    // Written here anew: a search with the suite's own list of spellings would find nothing it forgot.
    private static IEnumerable<string> Spellings(string secret) =>
    [
        secret, Uri.EscapeDataString(secret), Uri.EscapeDataString(Uri.EscapeDataString(secret)), secret.Replace("/", "\\/"),
        Convert.ToHexString(Encoding.UTF8.GetBytes(secret)),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(secret))[..^4],
    ];

    private static IEnumerable<(string, string)> Texts(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => (f, File.ReadAllText(f)));
}
