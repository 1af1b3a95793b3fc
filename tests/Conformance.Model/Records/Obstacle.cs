using Conformance.Model.Verdicts;

namespace Conformance.Model.Records;

/// <summary>Why a case was not brought about as it should.</summary>
public sealed record Obstacle
{
    /// <summary><c>NotExercised</c>, <c>NotApplicable</c> or <c>NotRun</c>.</summary>
    public required CaseStatus Status { get; init; }

    public required string Reason { get; init; }

    /// <summary>The configuration key that would remove it; null where nothing is missing there.</summary>
    public required string? MissingKey { get; init; }

    public static Obstacle Missing(string key, string reason) => new() { Status = CaseStatus.NotExercised, Reason = reason, MissingKey = key };

    public static Obstacle NotExercised(string reason) => new() { Status = CaseStatus.NotExercised, Reason = reason, MissingKey = null };

    public static Obstacle NotApplicable(string reason) => new() { Status = CaseStatus.NotApplicable, Reason = reason, MissingKey = null };

    public static Obstacle NotRun(string reason) => new() { Status = CaseStatus.NotRun, Reason = reason, MissingKey = null };
}
