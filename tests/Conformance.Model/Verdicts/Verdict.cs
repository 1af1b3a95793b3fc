using System.Text.Json.Serialization;

namespace Conformance.Model.Verdicts;

/// <summary>The judgement on one case with everything found.</summary>
public sealed record Verdict
{
    public required CaseStatus Status { get; init; }

    /// <summary>Why the case was not judged, or what was observed; null where the checks say it all.</summary>
    public required string? Reason { get; init; }

    /// <summary>The configuration key that would unlock the case; null where it was configured or needs none.</summary>
    public required string? MissingKey { get; init; }

    public required IReadOnlyList<CheckResult> Checks { get; init; }

    [JsonIgnore]
    public IEnumerable<CheckResult> Findings => Checks.Where(c => c.IsFinding);

    /// <summary>Something can be concluded from it.</summary>
    [JsonIgnore]
    public bool IsJudged => Status is CaseStatus.Passed or CaseStatus.Failed or CaseStatus.Waived;

    /// <summary>Selected and configured, and still without a judgement: what makes a run inconclusive.</summary>
    [JsonIgnore]
    public bool IsUnresolved => Status is CaseStatus.NotRun || (Status is CaseStatus.NotExercised && MissingKey is null);

    public static Verdict NotJudged(CaseStatus status, string reason, string? missingKey = null) =>
        new() { Status = status, Reason = reason, MissingKey = missingKey, Checks = [] };
}
