using Conformance.Judging.Answers;
using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Judging;

/// <summary>One case with everything its expectation may ask for.</summary>
internal sealed record CaseUnderJudgement
{
    public required CaseSpec Spec { get; init; }

    public required CaseEvidence Evidence { get; init; }

    public required IReadOnlyList<ReadExchange> Reads { get; init; }

    /// <summary>Those of <see cref="Reads"/> that are judged; at least one, none with a network fault.</summary>
    public required IReadOnlyList<ReadExchange> Judged { get; init; }

    public required JudgingContext Context { get; init; }
}
