using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;
using FluentAssertions;

namespace Conformance.SelfTests.Runs;

/// <summary>A whole run over one endpoint without NUnit or a shell: the same session the suite's fixtures drive.</summary>
internal static class SuiteInProcess
{
    /// <param name="configuration">Path of a configuration file with a BaseUrl.</param>
    /// <param name="variants"><c>rows</c> or <c>full</c>.</param>
    /// <param name="only">Globs; none for all.</param>
    public static async Task<RunRecord> RunAsync(string configuration, string variants, params string[] only)
    {
        var settings = SettingsLoader.Load(
            new SettingsRequest
            {
                ConfigFolder = Path.Combine(TestHome.Folder, "config"),
                Environment = new Dictionary<string, string>(),
                ConfigFiles = [configuration],
                Set = ["Run:MaxRequestsPerSecond=0"],
                Workers = 32,
                Variants = variants,
                UseUserSecrets = false,
            },
            TestHome.Edition);
        return await RunAsync(settings, TestHome.Edition, only);
    }

    public static Task<RunRecord> RunAsync(SuiteSettings settings, Edition edition, params string[] only) =>
        RunAsync(settings, edition, _ => Task.CompletedTask, only);

    /// <param name="settings">Against what.</param>
    /// <param name="edition">The cases there are.</param>
    /// <param name="afterCases">What comes between the last case and the footer.</param>
    /// <param name="only">Globs; none for all.</param>
    public static Task<RunRecord> RunAsync(SuiteSettings settings, Edition edition, Func<RunSession, Task> afterCases, params string[] only) =>
        RunAsync(settings, edition, afterCases, new Selection { Only = only, Variants = settings.Run.Variants, Cases = 0, RequireComplete = false });

    /// <param name="settings">Against what.</param>
    /// <param name="edition">The cases there are.</param>
    /// <param name="afterCases">What comes between the last case and the footer.</param>
    /// <param name="selection">Which of the cases.</param>
    public static async Task<RunRecord> RunAsync(SuiteSettings settings, Edition edition, Func<RunSession, Task> afterCases, Selection selection)
    {
        using var folder = new TempFolder();
        var plan = new RunPlan(edition, selection);
        using (var session = await RunSession.OpenAsync(
            new RunRequest { Edition = edition, Settings = settings, Plan = plan, Folder = folder.Path }, CancellationToken.None))
        {
            // What is judged over the whole run comes last, as in the suite.
            await Task.WhenAll(plan.Cases.Where(c => !IsOfWholeRun(c)).Select(session.RunAsync));
            foreach (var spec in plan.Cases.Where(IsOfWholeRun))
            {
                await session.RunAsync(spec);
            }

            await afterCases(session);
            session.Close(null, null);
        }

        var record = RunRecordReader.Read(RunSession.RecordPath(folder.Path));
        Rejudgement.Of(record, edition).Changes.Should().BeEmpty("the record alone must give every verdict again");
        return record;
    }

    public static RunVerdict Verdict(this RunRecord record) => RunVerdict.Of(record, TestHome.Edition);

    /// <summary>Each finding as <c>case check</c>, failures and warnings.</summary>
    public static IReadOnlyList<string> Findings(this RunRecord record) =>
        [.. record.Cases.SelectMany(c => c.Verdict.Findings.Select(f => $"{c.Id} {f.Name} {f.Status}: expected {f.Expected}, got {f.Actual}"))];

    /// <summary>The cases without a judgement, with the reason.</summary>
    public static IReadOnlyList<string> Unjudged(this RunRecord record) =>
        [.. record.Cases.Where(c => c.Verdict.Status is CaseStatus.NotExercised or CaseStatus.NotRun).Select(c => $"{c.Id}: {c.Verdict.Reason}")];

    private static bool IsOfWholeRun(CaseSpec spec) => spec.Requirement.IsOfWholeRun;
}
