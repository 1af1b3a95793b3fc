using System.Collections.Concurrent;
using CliWrap.Buffered;
using Conformance.SelfTests.OtherGateway;
using Conformance.SelfTests.Shell;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Hostile;

/// <summary>
/// The real program against endpoints that do their worst over real sockets: each run ends with the verdict the contract says, in bounded time
/// and memory. What was seen is the table in README.
/// </summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class HostileTests
{
    private static readonly ConcurrentDictionary<string, HostileRow> Seen = new();

    private static IEnumerable<TestCaseData> All => HostileTable.Behaviours.Select(b => b.IsSampled
        ? new TestCaseData(b).SetArgDisplayNames(b.Text) : new TestCaseData(b).SetArgDisplayNames(b.Text).SetCategory(Categories.Exhaustive));

    [OneTimeTearDown]
    public void WriteTable()
    {
        if (Seen.Count == HostileTable.Behaviours.Count)
        {
            HostileTable.Write(Path.Combine(TestHome.Folder, "reports", "self"), [.. HostileTable.Behaviours.Select(b => Seen[b.Text])]);
        }
    }

    [TestCaseSource(nameof(All))]
    public async Task Endpoint_that_does_its_worst_is_told_apart(Behaviour behaviour)
    {
        using var folder = new TempFolder();
        using var certificates = new Certificates();
        using var certificate = behaviour.Certificate?.Invoke(certificates);
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, new ShopOptions { Rendition = Rendition.Literal });
        using var door = behaviour.Manner is { } manner ? new Door(shop.BaseUrl, manner, certificate) : null;
        string[] trust = certificate is not null && behaviour.TrustsAuthority
            ? ["--set", $"Endpoint:CaCertificateFile={folder.File("ca.pem", certificates.Pem)}"] : [];
        string[] options =
        [
            "--config", shop.WriteModestConfiguration(folder.Path), "--endpoint", door?.Url ?? behaviour.Url!(), "--set", $"Endpoint:TimeoutSeconds={behaviour.TimeoutSeconds}",
            "--variants", "rows", "--workers", "8", .. trust, .. behaviour.Options,
        ];

        var (run, seconds, peak) = await MeasuredAsync(folder, options);

        run.ExitCode.Should().Be(behaviour.Exit, run.Output);
        run.Output.Should().Contain(behaviour.Says);
        var verdict = run.Summary!.RootElement.GetProperty("verdict").GetString()!;
        verdict.Should().Be(behaviour.Verdict);
        run.Summary.RootElement.GetProperty("run").GetProperty("complete").GetBoolean().Should().BeTrue();
        seconds.Should().BeLessThan(behaviour.Seconds);
        if (peak is null)
        {
            Assert.Ignore("all but the bound of memory holds: this system does not tell the most a process held (/proc)");
        }

        peak.Should().BeLessThan(HostileTable.MostMegabytes);
        Seen[behaviour.Text] = new HostileRow(behaviour.Text, verdict, run.ExitCode, Math.Round(seconds, 1), (int)Math.Ceiling(peak!.Value));
    }

    private static async Task<(SuiteProcess Run, double Seconds, double? Peak)> MeasuredAsync(TempFolder folder, string[] options)
    {
        var start = TimeProvider.System.GetTimestamp();
        var command = SuiteProcess.Command(new Dictionary<string, string?>(), [.. options, "--out", folder.Sub("out")]).ExecuteBufferedAsync();
        var peak = await Peak.OfAsync(command.ProcessId, command);
        var run = await SuiteProcess.EndedAsync(folder, command);
        return (run, TimeProvider.System.GetElapsedTime(start).TotalSeconds, peak);
    }
}
