using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using YamlDotNet.RepresentationModel;

namespace Conformance.SelfTests.Nightly;

/// <summary>The workflow files give nothing away, run only what was looked at, and let nothing through by accident.</summary>
[TestFixture]
internal sealed partial class WorkflowTests
{
    private static IReadOnlyList<WorkflowFile> All => [.. WorkflowFile.All, WorkflowFile.Shards];

    private static YamlNode GitlabJob => Yaml.Read(Path.Combine(TestHome.Folder, "config", "examples", "nightly.gitlab-ci.yml")).At("conformance-nightly")!;

    [Test]
    public void Workflows_are_the_nightly_one_and_the_one_for_changes() => All.Select(f => f.Name).Should().Contain(["ci.yml", "nightly.yml"]);

    [TestCaseSource(nameof(All))]
    public void Every_action_is_pinned_by_the_hash_of_a_commit_with_its_version_beside_it(WorkflowFile file)
    {
        var uses = file.Text.Split('\n').Where(l => l.Contains("uses:", StringComparison.Ordinal)).Select(l => l.Trim(' ', '-')).ToList();

        uses.Should().HaveCount(file.Steps.Count(s => s.At("uses") is not null)).And.OnlyContain(l => Pinned().IsMatch(l));
    }

    [Test]
    public void One_action_has_one_pin_in_all_files() =>
        All.SelectMany(f => f.Steps).Select(s => s.Text("uses")).OfType<string>().Distinct().GroupBy(u => u.Split('@')[0]).Should().OnlyContain(g => g.Count() == 1);

    [TestCaseSource(nameof(All))]
    public void Nobody_may_do_more_than_read_the_sources(WorkflowFile file)
    {
        file.Root.At("permissions").Pairs().Select(p => $"{p.Key}: {p.Value}").Should().Equal("contents: read");
        file.Jobs.Should().OnlyContain(j => j.At("permissions") == null);
        file.Steps.Where(s => s.Text("uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true)
            .Should().NotBeEmpty().And.OnlyContain(s => s.At("with").Text("persist-credentials") == "false");
    }

    [TestCaseSource(nameof(All))]
    public void Only_harmless_triggers_start_it_and_no_script_is_put_together_from_what_others_wrote(WorkflowFile file)
    {
        file.Root.At("on").Pairs().Select(t => t.Key).Should().BeSubsetOf(["schedule", "workflow_dispatch", "push", "pull_request"]);
        file.Steps.Select(s => s.Text("run")).OfType<string>().Should().OnlyContain(run => !run.Contains("${{"));
    }

    [TestCaseSource(nameof(All))]
    public void Every_job_ends_some_time(WorkflowFile file) =>
        file.Jobs.Should().NotBeEmpty().And.OnlyContain(j => int.Parse(j.Text("timeout-minutes")!) <= 60);

    [TestCaseSource(nameof(All))]
    public void Secrets_are_seen_by_the_one_step_that_needs_them(WorkflowFile file)
    {
        var seen = file.Steps.Where(s => s.Text("run") == "./run.sh").SelectMany(s => s.At("env").Pairs()).Count(e => $"{e.Value}".Contains("secrets."));

        Secret().Count(file.Text).Should().Be(seen).And.Be(file.Name is "nightly.yml" or "shards.workflow.yml" ? 3 : 0);
    }

    [Test]
    public void Nightly_gives_the_secret_of_every_account_of_its_example()
    {
        using var example = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(TestHome.Folder, "config", "nightly.example.json")), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });

        WorkflowFile.Nightly.Steps.Single(s => s.Text("run") == "./run.sh").At("env").Pairs().Select(e => e.Key).Should().Equal(
            example.RootElement.GetProperty("Accounts").EnumerateObject().Select(a => $"CONFORMANCE_Accounts__{a.Name}__AccessKeySecret"));
    }

    [Test]
    public void Nights_come_by_themselves_and_by_hand_and_never_overlap()
    {
        var root = WorkflowFile.Nightly.Root;

        root.At("on").Pairs().Select(t => t.Key).Should().Equal("schedule", "workflow_dispatch");
        root.At("concurrency").Text("group").Should().NotBeNull().And.NotContain("${{");
        root.At("concurrency").Text("cancel-in-progress").Should().Be("false");
    }

    [Test]
    public void Summary_and_record_are_kept_of_a_red_night_too()
    {
        var steps = WorkflowFile.Nightly.Steps.ToList();
        var run = steps.FindIndex(s => s.Text("run") == "./run.sh");
        var after = steps.Skip(run + 1).ToList();

        after.Should().HaveCount(2).And.OnlyContain(s => s.Text("if") == "always()");
        after.Should().ContainSingle(s => $"{s.At("run")}".Contains("\"$GITHUB_STEP_SUMMARY\""));
        var kept = after.Single(s => s.At("uses") != null).At("with");
        int.Parse(kept.Text("retention-days")!).Should().BeInRange(7, 90);
        steps.Take(run + 1).Should().OnlyContain(s => s.At("if") == null && s.At("continue-on-error") == null);
        WorkflowFile.Nightly.Jobs.Should().OnlyContain(j => j.At("continue-on-error") == null);
    }

    [Test]
    public void Gitlab_job_says_the_same_in_its_own_words()
    {
        GitlabJob.At("script").Items().Select(s => $"{s}").Should().Equal("./run.sh");
        GitlabJob.At("allow_failure").Should().BeNull();
        GitlabJob.Text("resource_group").Should().NotBeNull();
        GitlabJob.Text("interruptible").Should().Be("false");
        GitlabJob.At("artifacts").Text("when").Should().Be("always");
        GitlabJob.At("variables").Pairs().Select(v => $"{v.Key}={v.Value}").Should()
            .Equal(WorkflowFile.Nightly.Jobs.Single().At("env").Pairs().Select(v => $"{v.Key}={v.Value}"));
    }

    [GeneratedRegex(@"^uses: [a-z0-9-]+/[a-z0-9-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"\bsecrets\.")]
    private static partial Regex Secret();
}
