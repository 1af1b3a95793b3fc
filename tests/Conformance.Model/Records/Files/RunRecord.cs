namespace Conformance.Model.Records;

/// <summary>A whole record as read back: all reports are functions of it.</summary>
public sealed record RunRecord
{
    public required RunHeader Header { get; init; }

    public required IReadOnlyList<CaseRecord> Cases { get; init; }

    /// <summary>Failed cases run again after the run; empty where nothing failed or nothing could be sent again.</summary>
    public IReadOnlyList<TriageRecord> Triage { get; init; } = [];

    /// <summary>Null when the run was killed before its end.</summary>
    public required RunFooter? Footer { get; init; }
}
