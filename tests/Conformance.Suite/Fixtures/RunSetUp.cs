using Conformance.Model.Specification;
using Conformance.Probe.Settings;
using Conformance.Probe.Signing;
using Conformance.Suite.Runs;
using NUnit.Framework;

/// <summary>
/// Opens the run before the first case and closes it after the last, unless the host of these fixtures did. It stores what goes wrong
/// instead of throwing: a throwing set-up would turn every case red, while the tear-down's exception fails the run once, with its reason.
/// </summary>
[SetUpFixture]
internal sealed class RunSetUp
{
    private const int ConsoleWidth = 120;

    private ConformanceRun? own;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        if (SuiteRun.Current is not null)
        {
            return;
        }

        try
        {
            own = await ConformanceRun.OpenAsync(RunPreparation.Of(RunOptions.FromEnvironment()), CancellationToken.None);
            SuiteRun.Current = own;
            foreach (var line in SignatureDiagnosis.Of(own.Session.Preflight).Take(1).SelectMany(d => DiagnosisText.Lines(d, ConsoleWidth)))
            {
                Say(line);
            }

            Say($"Conformance run against {own.Settings.Endpoint}, {own.Plan.Cases.Count} cases{(own.Plan.Selection.Shard is { } shard ? $" of {shard}" : "")}");
        }
        catch (Exception wrong) when (wrong is SettingsException or UsageException or SpecificationException)
        {
            SuiteRun.Failure = $"nothing was sent, the configuration is wrong (exit 2):{Environment.NewLine}{wrong.Message}";
        }
        catch (Exception broken)
        {
            SuiteRun.Failure = $"error (exit 5): {broken}";
        }
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        if (SuiteRun.Failure is { } failure)
        {
            throw new InvalidOperationException(failure);
        }

        if (own is null)
        {
            return;
        }

        await using var run = own;
        await run.Session.TriageAsync();
        var outcome = run.Close(null, null);
        Say(outcome.Sentence);
        outcome.Remarks.ToList().ForEach(Say);
        if (outcome.Summary.ExitCode != 0)
        {
            throw new InvalidOperationException(outcome.Sentence);
        }
    }

    // VSTest's console shows what goes to Error at its default verbosity, and drops what goes to Progress.
    private static void Say(string sentence) => TestContext.Error.WriteLine(sentence);
}
