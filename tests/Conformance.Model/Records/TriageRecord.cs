namespace Conformance.Model.Records;

/// <summary>A failed case run again, alone, after the run. It says how steady the failure is and changes no verdict.</summary>
public sealed record TriageRecord : RecordLine
{
    /// <summary>1 for the first time it was run again.</summary>
    public required int Attempt { get; init; }

    public required CaseRecord Again { get; init; }
}
