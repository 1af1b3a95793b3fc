using Conformance.Judging.Answers;
using Conformance.Judging.Checks;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>Holds a case against its requirement's expectation, each kind in its own way.</summary>
internal static class Expectations
{
    public static Verdict Judge(CaseUnderJudgement c) => c.Spec.Requirement.Expect switch
    {
        AnswersRow(var id) => ErrorExpectations.Row(c, c.Context.Edition[id].Row!),
        AnswersAnyError => Decided(c, c.Judged.SelectMany(j => ErrorExpectations.AnyError(c, j))),
        AnswersInterfaceError => Decided(c, c.Judged.SelectMany(j => ErrorExpectations.InterfaceError(c, j))),
        Succeeds => Decided(c, c.Judged.SelectMany(j => Success(j))),
        IsAccepted(var refusals) => Accepted(c, refusals),
        CarriesSameData => SameData.Judge(c),
        RequestIdsUnique => Decided(c, [Unique(c.Context.RequestIds)]),
        RequestIdsMatchHeader => MatchHeader(c),
        var other => throw new InvalidOperationException($"no way to judge the expectation {other}"),
    };

    /// <summary>The verdict that follows from these checks and <c>noSecret</c>; of repeated checks the worst counts.</summary>
    public static Verdict Decided(CaseUnderJudgement c, IEnumerable<CheckResult> checks, string? reason = null)
    {
        IReadOnlyList<CheckResult> all =
        [
            .. checks.Append(AnswerRules.NoSecret(c.Answers))
                .Select(r => r.Capped(c.Spec.Requirement.Level))
                .GroupBy(r => r.Name)
                .Select(g => g.MaxBy(r => Weight(r.Status))!),
        ];
        return new Verdict
        {
            Status = all.Any(r => r.Status == CheckStatus.Failed) ? CaseStatus.Failed : CaseStatus.Passed,
            Reason = reason,
            MissingKey = null,
            Checks = all,
        };
    }

    /// <summary>Of a case that cannot be judged otherwise: an answer that holds a secret is wrong whatever it was to show.</summary>
    public static Verdict Leaking(CaseUnderJudgement c, Verdict notJudged) =>
        Decided(c, [], notJudged.Reason) is { Status: CaseStatus.Failed } leak ? leak : notJudged;

    private static int Weight(CheckStatus status) => status switch
    {
        CheckStatus.Failed => 3,
        CheckStatus.Warning => 2,
        CheckStatus.Passed => 1,
        _ => 0,
    };

    private static IEnumerable<CheckResult> Success(ReadExchange read)
    {
        yield return SuccessRules.Status(read);
        if (!read.Succeeded)
        {
            yield break;
        }

        yield return AnswerRules.Format(read);
        yield return ContentTypes.Of(read);
        foreach (var check in read.Answer is { } answer ? SuccessRules.All(answer, read.Exchange.Action!) : [])
        {
            yield return check;
        }
    }

    private static Verdict Accepted(CaseUnderJudgement c, IReadOnlyList<string> refusals)
    {
        var undecided = c.Judged.FirstOrDefault(j => j is { Status: >= 400 and <= 499, Unreadable: null } && !refusals.Contains("*") && !refusals.Contains(j.Code ?? ""));
        return undecided is null
            ? Decided(c, c.Judged.SelectMany(j => new[] { SuccessRules.Status(j), AnswerRules.Format(j) }))
            : Verdict.NotJudged(CaseStatus.NotExercised, $"refused for another reason than the one in question: {undecided.Summary}", c.Evidence.DecidingKey);
    }

    private static CheckResult Unique(RequestIdLedger ledger)
    {
        var repeats = ledger.Repeats;
        return Check.Of(CheckNames.RequestId, Level.Required, repeats.Count == 0, $"{ledger.Count} different RequestIds",
            repeats.Count == 0 ? "all different" : $"{repeats.Count} repeated: {string.Join("; ", repeats.Take(3))}");
    }

    private static Verdict MatchHeader(CaseUnderJudgement c)
    {
        var ledger = c.Context.RequestIds;
        if (ledger.HeaderCount == 0)
        {
            return Verdict.NotJudged(CaseStatus.NotApplicable, "no answer carried the header x-acs-request-id");
        }

        var mismatches = ledger.HeaderMismatches;
        return Decided(c, [Check.Of(CheckNames.RequestId, Level.Recommended, mismatches.Count == 0, "the header x-acs-request-id equals the RequestId",
            mismatches.Count == 0 ? $"so in {ledger.HeaderCount} answers" : string.Join("; ", mismatches.Take(3)))]);
    }
}
