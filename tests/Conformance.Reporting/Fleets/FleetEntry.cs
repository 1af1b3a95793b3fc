using Conformance.Model.Verdicts;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Fleets;

/// <summary>What became of one endpoint of a fleet.</summary>
public sealed record FleetEntry
{
    public required string Name { get; init; }

    public required string BaseUrl { get; init; }

    /// <summary>A verdict's word (contract §2).</summary>
    public required string Verdict { get; init; }

    public required int ExitCode { get; init; }

    public required string Why { get; init; }

    /// <summary>Wall clock of its run.</summary>
    public required double Seconds { get; init; }

    public required int Requests { get; init; }

    /// <summary>Null where there is no record.</summary>
    public required Summary.CaseCounts? Cases { get; init; }

    /// <summary>The status of each row of the table, by requirement id in the table's order.</summary>
    public required IReadOnlyDictionary<string, CaseStatus> Rows { get; init; }

    /// <summary>The status of every other requirement.</summary>
    public required IReadOnlyDictionary<string, CaseStatus> Others { get; init; }

    /// <summary>Its page, relative to the fleet's folder, with <c>/</c>; null where there is none.</summary>
    public required string? Report { get; init; }

    public static FleetEntry Of(string name, Summary summary, string? report) => new()
    {
        Name = name,
        BaseUrl = summary.Endpoint.BaseUrl,
        Verdict = summary.Verdict,
        ExitCode = summary.ExitCode,
        Why = summary.Why,
        Seconds = summary.Run.Seconds,
        Requests = summary.Requests,
        Cases = summary.Cases,
        Rows = summary.Requirements.Where(r => r.Row is not null).ToDictionary(r => r.Id, r => r.Status),
        Others = summary.Requirements.Where(r => r.Row is null).ToDictionary(r => r.Id, r => r.Status),
        Report = report,
    };

    /// <summary>One whose run left nothing that could be summed up.</summary>
    public static FleetEntry Without(string name, string baseUrl, string verdict, int exitCode, string why) => new()
    {
        Name = name,
        BaseUrl = baseUrl,
        Verdict = verdict,
        ExitCode = exitCode,
        Why = why,
        Seconds = 0,
        Requests = 0,
        Cases = null,
        Rows = new Dictionary<string, CaseStatus>(),
        Others = new Dictionary<string, CaseStatus>(),
        Report = null,
    };
}
