using Conformance.Model.Records;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;
using Conformance.SelfTests.OtherGateway;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>Makes preflights on their own, and finds a line of theirs.</summary>
internal static class Preflighted
{
    public static Task<PreflightFacts> ByAsync(SuiteSettings settings, params string[] only)
    {
        var plan = new RunPlan(TestHome.Edition, new Selection { Only = only, Variants = "rows", Cases = 0, RequireComplete = false });
        return new PreflightRun(TestHome.Edition, settings, plan, TimeProvider.System, new NonceSource()).MakeAsync(CancellationToken.None);
    }

    public static PreflightLine Line(PreflightFacts facts, string topic) => facts.Lines().Single(l => l.Topic.En == topic);

    public static SuiteSettings Settings(MusicShop shop)
    {
        using var folder = new TempFolder();
        return SettingsLoader.Load(
            new SettingsRequest
            {
                ConfigFolder = Path.Combine(TestHome.Folder, "config"),
                Environment = new Dictionary<string, string>(),
                ConfigFiles = [shop.WriteConfiguration(folder.Path)],
                Set = ["Run:MaxRequestsPerSecond=0"],
                UseUserSecrets = false,
            },
            TestHome.Edition);
    }
}
