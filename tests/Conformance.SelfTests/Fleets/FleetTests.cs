using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Model.Records;
using Conformance.ReferenceEndpoint;
using Conformance.ReferenceEndpoint.Faults;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Fleets;

/// <summary>Many endpoints in one process: each gets the verdict it would get alone, and the dead, the hanging and the broken are nobody else's.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class FleetTests
{
    private const int AtOnce = 4;

    // For one exchange. The preflight of what hangs takes two: its bare request, then the controls together.
    private const int DeadlineSeconds = 4;

    private static readonly (string Key, JsonNode Value) Few = ("Run:Workers", 8);

    private static readonly IReadOnlyDictionary<string, string?> None = new Dictionary<string, string?>();

    // That two requests overlap is a matter of moments, which a machine that runs all these endpoints too does not always have.
    private static readonly (string Key, JsonNode Value) Untimed = ("Scenarios:LastTokenProcessing", new JsonObject { ["NotApplicable"] = "a busy machine" });

    [TestCase(7, "rows", Category = Categories.Exhaustive)]
    [TestCase(20, "full", Category = Categories.Exhaustive)]
    public async Task Endpoints_each_get_their_own_verdict(int endpoints, string variants)
    {
        using var folder = new TempFolder();
        // Not for ever: nothing would hold on to such a wait, and the collector would close its connection.
        using var hanging = new RawServer((_, _) => Task.Delay(TimeSpan.FromMinutes(10), TimeProvider.System));
        var hosts = await HostsAsync(endpoints - 2);
        var targets = new Targets(folder)
            .Add("hanging", hanging.Url, hosts[0], ("Endpoint:TimeoutSeconds", DeadlineSeconds))
            .Add("closed", "http://127.0.0.1:1/", hosts[0]);
        targets.Add("faulty", hosts[0], Few, Untimed);
        // The secret comes from a variable, so that the file holds none.
        targets.Add("杭州-1", hosts[1], [.. Targets.Keys(hosts[1]).Select((k, i) => (k.Key, (JsonNode)$"${{KEY_{i}}}")), Few, Untimed]);
        foreach (var (host, index) in hosts.Skip(2).Select((h, i) => (h, i)))
        {
            targets.Add(index == hosts.Length - 3 ? "unwritable" : $"right-{index:00}", host, Few, Untimed);
        }

        var variables = Targets.Keys(hosts[1]).Select((k, i) => (Name: $"KEY_{i}", k.Value)).ToDictionary(k => k.Name, k => (string?)k.Value);
        var fleet = await FleetProcess.RunAsync(
            folder, variables, _ => File.WriteAllTextAsync(Directory.CreateDirectory(folder.Sub("out/unwritable")).FullName + "/run.jsonl", "taken"),
            "--targets", targets.Write(AtOnce), "--variants", variants);
        await Task.WhenAll(hosts.Select(h => h.DisposeAsync().AsTask()));

        targets.Count.Should().Be(endpoints);
        Check(fleet, folder);
        Directory.EnumerateFileSystemEntries(folder.Sub("out")).Should().HaveCount(endpoints + 2);
        fleet.Ended.Should().HaveCount(endpoints);
        fleet.Ended.ToList().IndexOf("hanging").Should().BeGreaterThanOrEqualTo(AtOnce - 1, "what hangs takes its own place and no other");
        fleet.Output.Should().Contain($"{endpoints} endpoints: 1 error, 1 nonconformant, 2 unreachable, {endpoints - 4} conformant");
    }

    private static void Check(FleetProcess fleet, TempFolder folder)
    {
        fleet.ExitCode.Should().Be(5, fleet.Output);
        fleet.Endpoints.Select(e => e.GetProperty("name").GetString()).Take(4).Should().Equal("unwritable", "faulty", "closed", "hanging");
        fleet.Endpoint("unwritable").Should().Match<JsonElement>(e => Is(e, "error", 5) && e.GetProperty("why").GetString()!.Contains("run.jsonl"));
        fleet.Endpoint("faulty").Should().Match<JsonElement>(e => Is(e, "nonconformant", 1) && e.GetProperty("others").GetProperty("RequestId.Unique").GetString() == "failed");
        fleet.Endpoint("closed").Should().Match<JsonElement>(e => Is(e, "unreachable", 3) && e.GetProperty("requests").GetInt32() == 1);
        fleet.Endpoint("hanging").Should().Match<JsonElement>(e => Is(e, "unreachable", 3) && e.GetProperty("seconds").GetDouble() >= 2 * DeadlineSeconds);
        foreach (var right in fleet.Endpoints.Skip(4))
        {
            var name = right.GetProperty("name").GetString()!;
            Is(right, "conformant", 0).Should().BeTrue("{0}", right);
            right.GetProperty("rows").EnumerateObject().Select(r => (r.Name, r.Value.GetString())).Should().Equal(
                TestHome.Edition.Rows.Select(r => (r.Id, (string?)(r.Id == "LastTokenProcessing" ? "notApplicable" : "passed"))), name);
            File.Exists(folder.Sub($"out/{right.GetProperty("report").GetString()}")).Should().BeTrue();
            var record = RunRecordReader.Read(folder.Sub($"out/{name}/run.jsonl"));
            record.Header.Endpoint.Name.Should().Be(name);
            record.Footer.Should().NotBeNull();
        }

        File.ReadAllText(folder.Sub("out/fleet.html")).Should().Contain("hanging").And.Contain("LastTokenProcessing");
    }

    [TestCase("TERM", 143, Category = Categories.Exhaustive)]
    public async Task Signal_ends_all_with_footers_reports_and_an_overview(string signal, int exitCode)
    {
        using var folder = new TempFolder();
        await using var host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = TestHome.Edition }, CancellationToken.None);
        var targets = new Targets(folder) { PerHost = new JsonObject { ["AtOnce"] = 8, ["PerSecond"] = 40 } }.Add("closed", "http://localhost:1/", host);
        foreach (var name in new[] { "one", "two", "three" })
        {
            targets.Add(name, host);
        }

        var fleet = await FleetProcess.RunAsync(folder, None, async id =>
        {
            // Until the two that are under way have sent something.
            await Task.Delay(TimeSpan.FromSeconds(3), TimeProvider.System);
            await FleetProcess.SignalAsync(id, signal);
        }, "--targets", targets.Write(2));

        fleet.ExitCode.Should().Be(exitCode, fleet.Output);
        fleet.Fleet!.RootElement.GetProperty("interruptedBy").GetString().Should().Be("SIG" + signal);
        fleet.Fleet.RootElement.GetProperty("exitCode").GetInt32().Should().Be(exitCode);
        foreach (var name in new[] { "one", "two" })
        {
            fleet.Endpoint(name).GetProperty("exitCode").GetInt32().Should().Be(exitCode);
            var record = RunRecordReader.Read(folder.Sub($"out/{name}/run.jsonl"));
            record.Footer!.InterruptedBy.Should().Be("SIG" + signal);
            record.Cases.Count.Should().BeLessThan(TestHome.Edition.Cases.Count());
            File.Exists(folder.Sub($"out/{name}/report.html")).Should().BeTrue();
        }

        fleet.Endpoint("three").GetProperty("why").GetString().Should().Be("interrupted before it had begun");
        Directory.Exists(folder.Sub("out/three")).Should().BeFalse();
    }

    private static bool Is(JsonElement entry, string verdict, int exitCode) =>
        entry.GetProperty("verdict").GetString() == verdict && entry.GetProperty("exitCode").GetInt32() == exitCode;

    // The first is at fault; a little latency, so that the runs lie over each other.
    private static Task<ReferenceHost[]> HostsAsync(int count) => Task.WhenAll(Enumerable.Range(0, count).Select(i => ReferenceHost.StartAsync(
        new ReferenceOptions
        {
            Edition = TestHome.Edition,
            Alterations = i == 0 ? [FaultCatalogue.Find("constant-request-id")!] : [],
            Latency = TimeSpan.FromMilliseconds(i % 4 * 5),
        },
        CancellationToken.None)));
}
