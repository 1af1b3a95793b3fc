using System.Text.Json.Serialization;
using Conformance.Model.Specification;

namespace Conformance.Model.Verdicts;

/// <summary>One check on the judged answers of a case; a Finding when <see cref="IsFinding"/>.</summary>
public sealed record CheckResult
{
    /// <summary>The check's name in reports (<see cref="CheckNames"/>).</summary>
    public required string Name { get; init; }

    public required Level Level { get; init; }

    public required CheckStatus Status { get; init; }

    public required string Expected { get; init; }

    public required string Actual { get; init; }

    [JsonIgnore]
    public bool IsFinding => Status is CheckStatus.Failed or CheckStatus.Warning;
}
