using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Suite.Runs;
using FluentAssertions;
using FluentAssertions.Execution;
using NUnit.Framework;

namespace Conformance.Suite.Fixtures;

/// <summary>Runs one case within the process's run and tells NUnit what became of it.</summary>
internal static class ConformanceCases
{
    public static async Task RunAsync(CaseSpec spec)
    {
        if (SuiteRun.Current is not { } run)
        {
            Assert.Ignore(SuiteRun.Failure ?? "no run is open");
            return;
        }

        if (!run.Plan.Contains(spec))
        {
            Assert.Ignore("not selected");
        }

        Report(await run.Session.RunAsync(spec));
    }

    private static void Report(CaseRecord record)
    {
        foreach (var warning in record.Verdict.Checks.Where(c => c.Status == CheckStatus.Warning))
        {
            TestContext.Out.WriteLine("warning: " + FindingText.Of(record.Id, warning));
        }

        switch (record.Verdict.Status)
        {
            case CaseStatus.Failed:
                Fail(record);
                break;
            case CaseStatus.Waived:
                // Skipped and not passed, so that every runner shows it with its reason; the closing tear-down judges the waivers themselves.
                Assert.Ignore($"waived: {record.Verdict.Reason}");
                break;
            case CaseStatus.NotExercised or CaseStatus.NotApplicable or CaseStatus.NotRun:
                Assert.Ignore($"{record.Verdict.Status}: {record.Verdict.Reason}{(record.Verdict.MissingKey is { } key ? $"; set {key}" : "")}");
                break;
            case CaseStatus.Observed:
                TestContext.Out.WriteLine($"observed: {record.Verdict.Reason}");
                break;
        }
    }

    private static void Fail(CaseRecord record)
    {
        using var all = new AssertionScope();
        foreach (var finding in record.Verdict.Findings.Where(f => f.Status == CheckStatus.Failed))
        {
            Execute.Assertion.FailWith("{0}", new Verbatim(FindingText.Of(record.Id, finding)));
        }
    }

    /// <summary>Keeps FluentAssertions from quoting the sentence.</summary>
    private sealed record Verbatim(string Text)
    {
        public override string ToString() => Text;
    }
}
