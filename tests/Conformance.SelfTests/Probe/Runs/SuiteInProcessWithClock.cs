using Conformance.Model.Records;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>A whole run by a clock of the test's own.</summary>
internal static class SuiteInProcessWithClock
{
    public static Task<RunRecord> RunAsync(SuiteSettings settings, TimeProvider clock, params string[] only) => RunAsync(settings, clock, new NonceSource(), only);

    public static async Task<RunRecord> RunAsync(SuiteSettings settings, TimeProvider clock, NonceSource nonces, params string[] only)
    {
        using var folder = new TempFolder();
        var plan = new RunPlan(TestHome.Edition, new Selection { Only = only, Variants = "full", Cases = 0, RequireComplete = false });
        var request = new RunRequest
        {
            Edition = TestHome.Edition,
            Settings = settings with { Endpoint = settings.Endpoint with { Timeout = TimeSpan.FromHours(1) } },
            Plan = plan,
            Folder = folder.Path + Path.DirectorySeparatorChar,
            Clock = clock,
            Nonces = nonces,
        };
        using (var session = await RunSession.OpenAsync(request, CancellationToken.None))
        {
            await Task.WhenAll(plan.Cases.Select(session.RunAsync));
            session.Close(null, null);
        }

        return RunRecordReader.Read(RunSession.RecordPath(folder.Path));
    }
}
