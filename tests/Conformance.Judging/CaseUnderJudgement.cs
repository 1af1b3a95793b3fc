using Conformance.Judging.Answers;
using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Judging;

/// <summary>One case with everything its expectation may ask for.</summary>
internal sealed record CaseUnderJudgement
{
    public required CaseSpec Spec { get; init; }

    public required CaseEvidence Evidence { get; init; }

    public required IReadOnlyList<ReadExchange> Reads { get; init; }

    /// <summary>Those of <see cref="Reads"/> that are judged; for an expectation at least one, none with a network fault.</summary>
    public required IReadOnlyList<ReadExchange> Judged { get; init; }

    public required JudgingContext Context { get; init; }

    /// <summary>
    /// The answers that must hold no secret: all of the case, and of the unchanged baseline also the successes of the preflight by its format and
    /// method, since of some accounts no other success is ever seen.
    /// </summary>
    public IEnumerable<Exchange> Answers => Spec is { When: Unchanged, Requirement.Expect: Succeeds }
        ? Evidence.Exchanges.Concat(Context.Preflight.Exchanges.Where(IsLikeJudged))
        : Evidence.Exchanges;

    private bool IsLikeJudged(Exchange early) => early.Response?.Status is >= 200 and <= 299
        && Judged.Any(j => j.Exchange.Format == early.Format && j.Exchange.Request.Method == early.Request.Method);
}
