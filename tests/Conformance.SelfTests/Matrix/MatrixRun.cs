using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Probe.Settings;
using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.Runs;

namespace Conformance.SelfTests.Matrix;

/// <summary>One whole run of the suite over a reference endpoint that is as it should be, or altered.</summary>
/// <param name="Record">What it left.</param>
/// <param name="KeyIds">The AccessKeyIds it was made with.</param>
internal sealed record MatrixRun(RunRecord Record, IReadOnlyList<string> KeyIds)
{
    // Several runs share two cores: each alone must not flood them.
    private const int Workers = 8;

    // A name with letters, so that a HostId can be in another case.
    private const string HostHeader = "Reference.Example.com:8080";

    /// <summary>Where something was found, warnings included.</summary>
    public IReadOnlySet<Cell> Found { get; } = CellsOf(Record, CheckStatus.Failed, CheckStatus.Warning);

    /// <summary>Where what was found fails the run.</summary>
    public IReadOnlySet<Cell> Failed { get; } = CellsOf(Record, CheckStatus.Failed);

    /// <summary>Where something was judged and nothing found.</summary>
    public IReadOnlySet<Cell> Passed { get; } = CellsOf(Record, CheckStatus.Passed);

    /// <summary>Where something was judged at all.</summary>
    public IEnumerable<Cell> Judged => Passed.Union(Found);

    /// <summary>Where what came is told with a whole AccessKeyId in it.</summary>
    public IEnumerable<Cell> KeyIdsTold =>
        from one in Record.Cases
        from check in one.Verdict.Checks
        where KeyIds.Any(id => check.Actual.Contains(id, StringComparison.OrdinalIgnoreCase))
        select new Cell(one.Id, check.Name);

    /// <param name="options">How the endpoint is started.</param>
    /// <param name="only">Globs of <c>--only</c>; none for all cases.</param>
    public static async Task<MatrixRun> OfAsync(ReferenceOptions options, params string[] only)
    {
        await using var host = await ReferenceHost.StartAsync(options, CancellationToken.None);
        var settings = SettingsOf(host, options.Edition, []);
        return new MatrixRun(await SuiteInProcess.RunAsync(settings, options.Edition, only), [.. settings.Accounts.Values.Select(a => a.AccessKeyId)]);
    }

    /// <summary>The configuration of a run over a reference endpoint.</summary>
    public static SuiteSettings SettingsOf(ReferenceHost host, Edition edition, IReadOnlyList<string> set) => SettingsLoader.Load(
        new SettingsRequest
        {
            ConfigFolder = Path.Combine(TestHome.Folder, "config"),
            Environment = new Dictionary<string, string>(),
            UseUserSecrets = false,
            Workers = Workers,
            Set = set,
        },
        edition).WithEmbedded(new Dictionary<string, string>(host.Settings) { ["Endpoint:Headers:Host"] = HostHeader });

    private static HashSet<Cell> CellsOf(RunRecord record, params CheckStatus[] statuses) =>
    [
        .. from one in record.Cases
           from check in one.Verdict.Checks
           where statuses.Contains(check.Status)
           select new Cell(one.Id, check.Name),
    ];
}
