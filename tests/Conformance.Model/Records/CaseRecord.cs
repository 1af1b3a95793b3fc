using System.Text.Json.Serialization;
using Conformance.Model.Verdicts;

namespace Conformance.Model.Records;

/// <summary>One case as it was run: what was sent and came, and the verdict that follows from it.</summary>
public sealed record CaseRecord : RecordLine
{
    public required string Id { get; init; }

    [JsonIgnore]
    public string RequirementId => Id[..Id.IndexOf('/', StringComparison.Ordinal)];

    public required Verdict Verdict { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required double Milliseconds { get; init; }

    public required CaseEvidence Evidence { get; init; }
}
