using Conformance.Judging.Answers;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Checks;

/// <summary>The checks of a success answer (rules, clauses 1 to 3).</summary>
internal static class SuccessRules
{
    public static CheckResult Status(ReadExchange read) =>
        Check.Of(CheckNames.Status, Level.Required, read.Succeeded, "2xx", read.Summary);

    /// <summary>All of them on an answer with a 2xx status that could be read.</summary>
    public static IEnumerable<CheckResult> All(Answer answer, string action) =>
        [Shape(answer, action), AnswerRules.RequestId(answer.Tree), .. AnswerRules.RequestIdForm(answer.Tree), AnswerRules.Compact(answer)];

    private static CheckResult Shape(Answer answer, string action)
    {
        var root = action + "Response";
        var wrong = Members.WrongRoot(answer, root).Concat(Members.Misplaced(answer.Tree, ["RequestId"])).ToList();
        if (answer.IsError)
        {
            wrong.Add("it is an error by shape");
        }

        var expected = answer.Format == AnswerFormat.Xml ? $"<{root}> with RequestId directly inside" : "one JSON object with RequestId directly inside";
        return Check.Of(CheckNames.Shape, Level.Required, wrong.Count == 0, expected, wrong.Count == 0 ? "so" : string.Join("; ", wrong));
    }
}
