using System.Text.Json.Nodes;
using Conformance.Judging.Merging;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Merging;

/// <summary>Which recorded runs are not joined, and what is said of them (issue 6).</summary>
[TestFixture]
internal sealed class MergeObstacleTests
{
    private static readonly Func<RunHeader, RunHeader>[] Foreign =
    [
        h => h with { EditionSha256 = "ff" },
        h => h with { SuiteVersion = "0.2.0" },
        h => h with { Endpoint = h.Endpoint with { BaseUrl = "http://other.example.com/" } },
        h => h with { Endpoint = h.Endpoint with { HostIds = ["*"] } },
        h => h with { Endpoint = h.Endpoint with { DefaultFormat = AnswerFormat.Json } },
        h => h with { Configuration = Configured(h, "Run:AllowLoad", "true") },
        h => h with { Configuration = Configured(h, "Accounts:Main:AccessKeyId", "LTAI…") },
        h => h with { Configuration = new JsonObject() },
        h => h with { Tolerances = ["Endpoint:HostId"] },
        h => h with { Waivers = [SampleWaiver.Of("InvalidOwner", "status", "404")] },
        h => h with { Ratchet = new Ratchet { Run = "r", Checks = new Dictionary<string, IReadOnlyList<string>>() } },
        h => h with { EmbeddedFaults = [] },
        h => h with { Selection = h.Selection with { Only = ["InvalidOwner"] } },
        h => h with { Selection = h.Selection with { Variants = "rows" } },
        h => h with { Selection = h.Selection with { RequireComplete = true } },
        h => h with { Selection = h.Selection with { Rerun = new Rerun { Run = "r", Failed = 1, Cases = ["InvalidOwner/xml-get"] } } },
        h => h with { Selection = h.Selection with { Shard = h.Selection.Shard! with { Selected = 13 } } },
    ];

    private static readonly Func<RunHeader, RunHeader>[] OfAnotherProcess =
    [
        h => h with { RunId = "x", StartedAt = h.StartedAt.AddHours(1), ClockOffsetSeconds = null },
        h => h with { Preflight = h.Preflight with { Unreachable = "it is away", Control = new Dictionary<string, string?>() } },
        h => h with { Configuration = Configured(h, "Run:Workers", "1") },
        h => h with { Configuration = Configured(h, "KnownDeviations", "elsewhere/known.json") },
    ];

    [Test]
    public void All_shards_of_one_run_in_any_order_are_joined([Values("1 2 3", "3 1 2")] string order) => Said([.. order.Split(' ').Select(i => Run(int.Parse(i)))]).Should().BeEmpty();

    [TestCaseSource(nameof(Foreign))]
    public void Shard_of_another_suite_configuration_or_selection_is_named(Func<RunHeader, RunHeader> other) =>
        Said(Run(1), Changed(Run(2), other), Run(3)).Should().ContainSingle().Which.Should().StartWith("run2 and run1 are no shards of one run: ").And.Contain("run all shards with the same");

    [TestCaseSource(nameof(OfAnotherProcess))]
    public void What_only_tells_one_process_from_another_may_differ(Func<RunHeader, RunHeader> other) => Said(Run(1), Changed(Run(2), other), Run(3)).Should().BeEmpty();

    [Test]
    public void Embedded_endpoints_differ_in_port_and_keys_and_in_nothing_else()
    {
        static RunHeader Embedded(RunHeader h, string port, params string[] faults) => h with
        {
            EmbeddedFaults = faults,
            Endpoint = h.Endpoint with { BaseUrl = $"http://127.0.0.1:{port}/" },
            Configuration = new JsonObject { ["Endpoint:BaseUrl"] = port, ["Accounts:Main:AccessKeyId"] = $"LT{port}" },
        };

        Said(Changed(Run(1), h => Embedded(h, "1")), Changed(Run(2), h => Embedded(h, "2")), Changed(Run(3), h => Embedded(h, "3"))).Should().BeEmpty();
        Said(Changed(Run(1), h => Embedded(h, "1")), Changed(Run(2), h => Embedded(h, "2", "status:InvalidOwner")), Changed(Run(3), h => Embedded(h, "3")))
            .Should().ContainSingle().Which.Should().Contain("""--fault ["status:InvalidOwner"] against []""");
    }

    [Test]
    public void Missing_double_and_miscounted_shards_are_named()
    {
        Said(Run(1), Run(3)).Should().Equal("shard 2 of 3 is missing; name its run as well, or run it with --shard 2/3");
        Said(Run(2)).Should().Equal("shards 1, 3 of 3 are missing; name their runs as well, or run them with --shard I/3");
        Said(Run(1), Run(2), Run(3), Run(2)).Should().Equal("run2 and run2 are both shard 2 of 3; leave one out");
        Said(Run(1), Run(1)).Should().HaveCount(2, "a double does not hide what is missing");
        Said(Run(1), Changed(Run(2) with { Cases = [] }, h => h with { Selection = h.Selection with { Shard = new Shard { Index = 2, Count = 4 } } }))
            .Should().ContainSingle().Which.Should().Contain("run2 is shard 2 of 4, run1 is shard 1 of 3");
    }

    [Test]
    public void What_is_no_whole_shard_is_named()
    {
        var foreign = SampleCase.AllOf("InvalidOwnerId").First(c => Shard.Of(c.Id, 3) == 1);

        Said(Run(1), Changed(Run(2), h => h with { Selection = h.Selection with { Shard = null } })).Should().ContainSingle().Which.Should().Contain("run2 is no shard");
        Said(Run(1), Changed(Run(2), h => h with { Shards = [], Selection = h.Selection with { Shard = null } })).Should().ContainSingle().Which.Should().Contain("run2 is merged already");
        Said(Run(1), Run(2) with { Footer = null }).Should().ContainSingle().Which.Should().Contain("run2 (shard 2 of 3) has no end").And.EndWith("--shard 2/3");
        Said(Run(1), Run(2) with { Footer = SampleRecord.Footer with { InterruptedBy = "SIGTERM" } }).Should().ContainSingle().Which.Should().Contain("interrupted by SIGTERM");
        Said(Run(1), Run(2) with { Cases = [.. Run(2).Cases, foreign] }).Should().ContainSingle().Which.Should().Contain($"has {foreign.Id}, which is of shard 1");
        Said(Run(1), Run(2) with { Cases = [.. Run(2).Cases, Run(2).Cases[0]] }).Should().ContainSingle().Which.Should().Contain("more than once");
    }

    private static IReadOnlyList<string> Said(params RunRecord[] runs) => MergeObstacles.Of([.. runs.Select(r => new NamedRun($"run{r.Header.Selection.Shard?.Index ?? 2}", r))]);

    private static RunRecord Run(int index)
    {
        var all = SampleCase.AllOf("InvalidOwner", "InvalidOwnerId").ToList();
        var run = SampleCase.Run($"run{index}", all.Where(c => Shard.Of(c.Id, 3) == index));
        return Changed(run, h => h with { Selection = h.Selection with { Shard = new Shard { Index = index, Count = 3, Selected = all.Count } } });
    }

    private static RunRecord Changed(RunRecord run, Func<RunHeader, RunHeader> change) => run with { Header = change(run.Header) };

    private static JsonObject Configured(RunHeader header, string key, string value) => new(header.Configuration.Select(c => KeyValuePair.Create(c.Key, c.Value?.DeepClone()))) { [key] = value };
}
