using CliWrap.Buffered;
using Conformance.SelfTests.OtherGateway;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell.Waivers;

/// <summary>Waivers over the real process: what is declared is waived, and each way a waiver can be untrue fails the run by name (contract §6).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class WaiverRunTests
{
    private static readonly string[] Selected =
        ["--variants", "rows", "--set", "Run:MaxRequestsPerSecond=0", "--set", "Run:AllowSideEffects=false", "--only", "InvalidOwner*", "--only", "InsufficientBalance"];

    // A shop that answers InvalidOwnerId with 403; entry of the file, what the run says of it.
    private static readonly (string Name, string Entry, string Said)[] Stale =
    [
        ("expired", SampleWaiver.Json(("actual", "\"403\""), ("expires", "\"2026-01-31\"")), "(InvalidOwnerId status): expired on 2026-01-31"),
        ("unmatched", Entry("InsufficientBalance"), "(InsufficientBalance status): matches nothing"),
        ("unneeded", Entry("InvalidOwnerAccount"), "(InvalidOwnerAccount status): no longer needed"),
        ("changed", Entry("InvalidOwnerId"), "(InvalidOwnerId status): declared '404', seen '403' in InvalidOwnerId/xml-get, InvalidOwnerId/json-post"),
    ];

    private static IEnumerable<TestCaseData> Alone => Stale.Select(s => new TestCaseData(s.Entry, s.Said).SetArgDisplayNames(s.Name).SetCategory(Categories.Exhaustive));

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Drafted_file_waives_what_failed_once_it_is_filled_in()
    {
        using var folder = new TempFolder();
        using var second = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, "status:InvalidOwnerId");
        string[] options = ["--config", shop.WriteConfiguration(folder.Path), .. Selected];
        var file = folder.Sub("given.json");

        (await SuiteProcess.RunAsync(folder, options)).ExitCode.Should().Be(1);
        var drafted = await WaiveAsync(folder.Sub("out"), "--out", file);
        var refused = await SuiteProcess.RunAsync(folder, [.. options, "--set", $"KnownDeviations={file}", "--out", folder.Sub("refused")]);
        File.WriteAllText(file, File.ReadAllText(file).Replace("TODO", "said"));
        var waived = await SuiteProcess.RunAsync(second, [.. options, "--set", $"KnownDeviations={file}"]);

        drafted.ExitCode.Should().Be(0, drafted.Output);
        drafted.Output.Should().Contain(file);
        refused.ExitCode.Should().Be(2, refused.Output);
        refused.Output.Should().Contain("waiver 1 reason").And.Contain("waiver 1 owner").And.Contain("waiver 1 issue");
        waived.ExitCode.Should().Be(0, waived.Output);
        waived.Output.Should().Contain("conformantWithDeviations").And.Contain("InvalidOwnerId status '403' in xml-get, json-post: said").And.NotContain("Failed:")
            .And.NotContain("runs again alone", "what is waived is known");
        Statuses(waived, "InvalidOwnerId").Should().Equal("waived", "waived", "waived");
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Every_stale_waiver_fails_the_run_by_name()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, "status:InvalidOwnerId");
        var stale = Stale.Where(s => s.Name != "changed").ToList();

        var run = await RunAsync(folder, shop, [.. stale.Select(s => s.Entry)]);

        run.ExitCode.Should().Be(1, run.Output);
        run.Output.Should().Contain("nonconformant").And.Contain("Stale waivers: 3").And.ContainAll(stale.Select((s, i) => $"waiver {i + 1} {s.Said}"));
        Statuses(run, "InvalidOwnerId").Should().Equal("failed", "failed", "failed");
        run.Summary!.RootElement.GetProperty("why").GetString().Should().ContainAll(stale.Select(s => s.Said));
    }

    [TestCaseSource(nameof(Alone))]
    public async Task Stale_waiver_alone_fails_the_run_by_name(string entry, string said)
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, "status:InvalidOwnerId");

        var run = await RunAsync(folder, shop, entry);

        run.ExitCode.Should().Be(1, run.Output);
        run.Output.Should().Contain($"waiver 1 {said}");
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Waiver_of_a_right_gateway_fails_the_run_but_not_one_of_other_cases()
    {
        using var folder = new TempFolder();
        using var second = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);

        var unneeded = await RunAsync(folder, shop, Entry("InvalidOwner"), Entry("InvalidAction"));
        var other = await RunAsync(second, shop, Entry("InvalidAction"));

        unneeded.ExitCode.Should().Be(1, unneeded.Output);
        unneeded.Output.Should().Contain("waiver 1 (InvalidOwner status): no longer needed").And.NotContain("InvalidAction");
        other.ExitCode.Should().Be(0, other.Output);
        other.Output.Should().Contain("conformant in the");
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Draft_of_a_right_run_of_a_killed_one_and_over_a_file()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, "status:InvalidOwnerId");
        await RunAsync(folder, shop);
        var lines = File.ReadAllLines(folder.Sub("out/run.jsonl"));
        Directory.CreateDirectory(folder.Sub("killed"));
        File.WriteAllLines(folder.Sub("killed/run.jsonl"), lines.Where(l => !l.StartsWith("{\"type\":\"footer\"")));
        Directory.CreateDirectory(folder.Sub("right"));
        File.WriteAllLines(folder.Sub("right/run.jsonl"), lines.Where(l => !l.Contains("\"failed\"")));

        var killed = await WaiveAsync(folder.Sub("killed"));
        var again = await WaiveAsync(folder.Sub("killed"));
        var right = await WaiveAsync(folder.Sub("right"));

        killed.ExitCode.Should().Be(0, killed.Output);
        killed.Output.Should().Contain("was killed").And.Contain("killed/known-deviations.json");
        again.ExitCode.Should().Be(2, again.Output);
        again.Output.Should().Contain("not overwritten");
        right.ExitCode.Should().Be(0, right.Output);
        right.Output.Should().Contain("Nothing failed");
        File.Exists(folder.Sub("right/known-deviations.json")).Should().BeFalse();
    }

    private static string Entry(string requirement) => SampleWaiver.Json(("requirement", $"\"{requirement}\""), ("expires", Tomorrow));

    // The last day is inclusive; a test must hold at midnight too.
    private static string Tomorrow => $"\"{TimeProvider.System.GetUtcNow().AddDays(1):yyyy-MM-dd}\"";

    private static Task<SuiteProcess> RunAsync(TempFolder folder, MusicShop shop, params string[] entries)
    {
        var file = folder.File("known-deviations.json", $"[{string.Join(",\n", entries)}]");
        return SuiteProcess.RunAsync(folder, ["--config", shop.WriteConfiguration(folder.Path), .. Selected, "--set", $"KnownDeviations={file}"]);
    }

    private static async Task<(int ExitCode, string Output)> WaiveAsync(params string[] arguments)
    {
        var finished = await SuiteProcess.Command(new Dictionary<string, string?>(), ["waive", .. arguments]).ExecuteBufferedAsync();
        return (finished.ExitCode, finished.StandardOutput + finished.StandardError);
    }

    /// <summary>Of a requirement, then of its cases.</summary>
    private static IEnumerable<string> Statuses(SuiteProcess run, string id)
    {
        var requirement = run.Summary!.RootElement.GetProperty("requirements").EnumerateArray().Single(r => r.GetProperty("id").GetString() == id);
        return requirement.GetProperty("cases").EnumerateArray().Prepend(requirement).Select(c => c.GetProperty("status").GetString()!);
    }
}
