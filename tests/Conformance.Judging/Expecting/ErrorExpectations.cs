using Conformance.Judging.Answers;
using Conformance.Judging.Checks;
using Conformance.Model.Conditions;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>Holds answers against an error: a row's, an interface's own, or any.</summary>
internal static class ErrorExpectations
{
    public static Verdict Row(CaseUnderJudgement c, ErrorRow row)
    {
        if (!c.Evidence.HasScenario && c.Judged.FirstOrDefault(j => DecidesNothing(c, j)) is { } vague)
        {
            return Verdict.NotJudged(CaseStatus.NotExercised,
                $"answered {vague.Summary}, which decides nothing without a scenario of this endpoint", $"Scenarios:{c.Spec.Requirement.Id}");
        }

        if (c.Spec.When is not SentInBurst)
        {
            return Expectations.Decided(c, c.Judged.SelectMany(j => RowChecks(c, row, j)));
        }

        var refused = c.Judged.Where(j => !j.Succeeded).ToList();
        return refused.Count > 0
            ? Expectations.Decided(c, refused.SelectMany(j => RowChecks(c, row, j)))
            : Expectations.Decided(c, [Check.Missed(CheckNames.Status, Level.Required, $"{row.Status} at least once",
                $"none of {c.Judged.Count} requests at once was refused, or Burst is too small")]);
    }

    public static IEnumerable<CheckResult> AnyError(CaseUnderJudgement c, ReadExchange read)
    {
        yield return StatusOfError(read);
        yield return Check.Observed(CheckNames.Code, string.IsNullOrWhiteSpace(read.Code) ? "none" : read.Code);
        foreach (var check in ShapeChecks(c, read).Concat(SaysSomething(read)))
        {
            yield return check;
        }
    }

    public static IEnumerable<CheckResult> InterfaceError(CaseUnderJudgement c, ReadExchange read)
    {
        yield return StatusOfError(read);
        var expected = c.Evidence.ScenarioCode;
        if (read.Answer is { } answer)
        {
            var members = Members.Unwrapped(answer, "Code");
            var code = members.Text("Code");
            var isOwn = expected is null ? !string.IsNullOrWhiteSpace(code) && !c.Context.Edition.Codes.Contains(code) : code == expected;
            yield return Check.Of(CheckNames.Code, Level.Required, isOwn, expected ?? "a code that is not in the common table", RowRules.Plain(members, "Code"));
        }

        foreach (var check in ShapeChecks(c, read).Concat(SaysSomething(read)))
        {
            yield return check;
        }
    }

    // Outside the table a message has no text to be equal to; that there is one is all that can be asked.
    private static IEnumerable<CheckResult> SaysSomething(ReadExchange read) =>
        read.Answer is { } answer && Members.Unwrapped(answer, "Code").Text("Message") is { } message
            ? [Check.Of(CheckNames.Message, Level.Recommended, !string.IsNullOrWhiteSpace(message), "a message with text", message)]
            : [];

    private static bool DecidesNothing(CaseUnderJudgement c, ReadExchange read) => c.Spec.Requirement.UndecidedWithoutScenario.Any(u => u switch
    {
        "2xx" => read is { Succeeded: true, Answer: not { IsError: true } },
        "interfaceError" => read.Code is { } own && !c.Context.Edition.Codes.Any(known => Spelling.IsNear(own, known)),
        var code => read.Code == code,
    });

    private static IEnumerable<CheckResult> RowChecks(CaseUnderJudgement c, ErrorRow row, ReadExchange read)
    {
        if (c.Spec.Id.Variant.Method == "head")
        {
            return [RowRules.Status(row, read).Capped(Level.Recommended)];
        }

        if (read is { Succeeded: true, Answer: { IsError: false } success })
        {
            // A success where an error was due is one deviation, not one of each member an error has.
            return [RowRules.Status(row, read), RowRules.Code(row, success.Tree)];
        }

        var members = read.Answer is { } answer ? Members.Unwrapped(answer, "Code") : null;
        return
        [
            RowRules.Status(row, read),
            .. members is null ? [] : RowRules.MessageAndName(row, members, c.Evidence.Parameter).Prepend(RowRules.Code(row, members)),
            .. ShapeChecks(c, read),
        ];
    }

    private static IEnumerable<CheckResult> ShapeChecks(CaseUnderJudgement c, ReadExchange read) =>
    [
        AnswerRules.Format(read),
        ContentTypes.Of(read),
        .. read.Answer is { } answer
            ? ErrorRules.All(answer, c.Context.Endpoint, c.Context.DataMembers(read.Exchange.Action, c.Reads))
            : [],
    ];

    private static CheckResult StatusOfError(ReadExchange read) =>
        Check.Of(CheckNames.Status, Level.Required, read.Status is >= 400 and <= 599, "4xx or 5xx", $"{read.Status}");
}
