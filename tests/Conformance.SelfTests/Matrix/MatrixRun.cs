using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Probe.Settings;
using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.Runs;

namespace Conformance.SelfTests.Matrix;

/// <summary>One whole run of the suite over a reference endpoint that is as it should be, or altered.</summary>
internal sealed record MatrixRun(RunRecord Record)
{
    // Several runs share two cores: each alone must not flood them.
    private const int Workers = 8;

    /// <summary>Where something was found, warnings included.</summary>
    public IReadOnlySet<Cell> Found { get; } = CellsOf(Record, CheckStatus.Failed, CheckStatus.Warning);

    /// <summary>Where something was judged and nothing found.</summary>
    public IReadOnlySet<Cell> Passed { get; } = CellsOf(Record, CheckStatus.Passed);

    public static async Task<MatrixRun> OfAsync(Edition edition, string[] only, params IReadOnlyList<Alteration> alterations)
    {
        await using var host = await ReferenceHost.StartAsync(
            new ReferenceOptions { Edition = edition, Alterations = alterations }, CancellationToken.None);
        var settings = SettingsLoader.Load(
            new SettingsRequest
            {
                ConfigFolder = Path.Combine(TestHome.Folder, "config"),
                Environment = new Dictionary<string, string>(),
                UseUserSecrets = false,
                Workers = Workers,
            },
            edition).WithEmbedded(host.Settings);
        return new MatrixRun(await SuiteInProcess.RunAsync(settings, edition, only));
    }

    private static HashSet<Cell> CellsOf(RunRecord record, params CheckStatus[] statuses) =>
    [
        .. from one in record.Cases
           from check in one.Verdict.Checks
           where statuses.Contains(check.Status)
           select new Cell(one.Id, check.Name),
    ];
}
