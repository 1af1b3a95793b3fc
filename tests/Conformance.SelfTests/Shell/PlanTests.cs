using System.Globalization;
using System.Text.RegularExpressions;
using Conformance.SelfTests.OtherGateway;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary>What <c>plan</c> says would be sent is what a run sends, to the request, and planning sends nothing.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed partial class PlanTests
{
    [TestCase("Run:AllowLoad=false")]
    [TestCase("Run:AllowLoad=false", "Run:AllowSideEffects=false")]
    [TestCase("Run:AllowLoad=false", "Run:Variants=rows")]
    [Category(Categories.Exhaustive)]
    public async Task Plan_foretells_every_request(params string[] set)
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        string[] options = ["--config", shop.WriteConfiguration(folder.Path), "--set", "Run:MaxRequestsPerSecond=0", .. set.SelectMany(s => new[] { "--set", s })];

        var plan = await SuiteProcess.RunAsync(folder, ["plan", .. options]);
        shop.Seen.Should().BeEmpty();
        var run = await SuiteProcess.RunAsync(folder, options);

        run.ExitCode.Should().Be(0, run.Output);
        shop.Seen.Should().HaveCount(int.Parse(Total().Match(plan.Output).Groups[1].Value, CultureInfo.InvariantCulture), plan.Output);
        run.Summary!.RootElement.GetProperty("requests").GetInt32().Should().Be(shop.Seen.Count);
    }

    [GeneratedRegex(@"^Requests: ([0-9]+) ", RegexOptions.Multiline)]
    private static partial Regex Total();
}
