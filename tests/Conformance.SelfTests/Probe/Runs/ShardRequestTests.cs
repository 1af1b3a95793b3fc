using Conformance.Model.Records;
using Conformance.Probe.Runs;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>Which shard <c>--shard</c> and the variables of CI systems mean, and what is refused.</summary>
[TestFixture]
internal sealed class ShardRequestTests
{
    [TestCase("2/3", "", 2, 3)]
    [TestCase("1/1", "", 1, 1)]
    [TestCase("1000/1000", "", 1000, 1000)]
    [TestCase("2/3", "CI_NODE_INDEX=1 CI_NODE_TOTAL=4 JOB_COMPLETION_INDEX=7", 2, 3, Description = "what is written stands")]
    [TestCase("auto", "CI_NODE_INDEX=2 CI_NODE_TOTAL=3", 2, 3)]
    [TestCase("auto/3", "CI_NODE_INDEX=3 CI_NODE_TOTAL=3", 3, 3)]
    [TestCase("auto/3", "CI_NODE_INDEX=3", 3, 3)]
    [TestCase("auto/3", "JOB_COMPLETION_INDEX=0", 1, 3)]
    [TestCase("auto/3", "JOB_COMPLETION_INDEX=2 CI_NODE_INDEX= CI_NODE_TOTAL=", 3, 3, Description = "an empty variable is none")]
    [TestCase("auto/3", "JOB_COMPLETION_INDEX=2 CI_NODE_TOTAL=1", 3, 3, Description = "GitLab says 1 in jobs that are not parallel")]
    [TestCase("auto", "JOB_COMPLETION_INDEX=0 CI_NODE_TOTAL=3", 1, 3)]
    [TestCase("auto/3", "JOB_COMPLETION_INDEX=1 CI_NODE_INDEX=2", 2, 3, Description = "both say the same")]
    public void Request_means_this_shard(string text, string variables, int index, int count) =>
        Resolve(text, variables).Should().Be(new Shard { Index = index, Count = count });

    [TestCase("0/3", "", "none of number 0")]
    [TestCase("4/3", "", "none of number 4; shards count from 1 to 3")]
    [TestCase("1/0", "", "1 to 1000 shards, not 0")]
    [TestCase("1/1001", "", "not 1001")]
    [TestCase("1/99999999999999999999", "", "expected I/N")]
    [TestCase("x", "", "expected I/N")]
    [TestCase("", "", "expected I/N")]
    [TestCase("2", "CI_NODE_TOTAL=3", "expected I/N")]
    [TestCase("-1/3", "", "expected I/N")]
    [TestCase("1/3/5", "", "expected I/N")]
    [TestCase("1 / 3", "", "expected I/N")]
    [TestCase("AUTO", "", "expected I/N")]
    [TestCase("auto/x", "CI_NODE_INDEX=1", "expected I/N")]
    [TestCase("auto/3", "", "neither CI_NODE_INDEX nor JOB_COMPLETION_INDEX is set")]
    [TestCase("auto", "CI_NODE_TOTAL=1", "neither CI_NODE_INDEX nor JOB_COMPLETION_INDEX is set")]
    [TestCase("auto", "JOB_COMPLETION_INDEX=0", "CI_NODE_TOTAL is not set")]
    [TestCase("auto/3", "CI_NODE_INDEX=1 JOB_COMPLETION_INDEX=1", "name different shards")]
    [TestCase("auto/3", "CI_NODE_INDEX=1 CI_NODE_TOTAL=4", "CI_NODE_TOTAL is 4; write auto/4")]
    [TestCase("auto/3", "CI_NODE_INDEX=one", "CI_NODE_INDEX: expected a whole number, got 'one'")]
    [TestCase("auto/3", "JOB_COMPLETION_INDEX=3", "none of number 4; shards count from 1 to 3 (CI_NODE_INDEX counts from 1, JOB_COMPLETION_INDEX from 0)")]
    [TestCase("auto/3", "JOB_COMPLETION_INDEX=2147483647", "none of number 2147483647")]
    [TestCase("auto", "CI_NODE_INDEX=0 CI_NODE_TOTAL=3", "none of number 0")]
    public void Mistaken_request_says_what_is_wrong(string text, string variables, string named) =>
        FluentActions.Invoking(() => Resolve(text, variables)).Should().Throw<FormatException>().WithMessage($"--shard '{text}': *").Which.Message.Should().Contain(named);

    private static Shard Resolve(string text, string variables) => new ShardRequest(text, "--shard").Resolve(
        variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]));
}
