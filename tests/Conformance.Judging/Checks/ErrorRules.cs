using Conformance.Judging.Answers;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Checks;

/// <summary>The checks of the unified error shape, whatever the code (rules, clauses 4 and 5).</summary>
internal static class ErrorRules
{
    public static CheckResult Shape(Answer answer, AnswerNode members)
    {
        var wrong = Members.WrongRoot(answer, "Error").Concat(Members.Misplaced(members, Members.OfError))
            .Concat(ReferenceEquals(members, answer.Tree) ? [] : [$"the members are wrapped in '{answer.Members[0].Name}'"]).ToList();
        var expected = (answer.Format == AnswerFormat.Xml ? "<Error>" : "one JSON object") + " with RequestId, HostId, Code, Message directly inside, each once, as text";
        return Check.Of(CheckNames.Shape, Level.Required, wrong.Count == 0, expected, wrong.Count == 0 ? "so" : string.Join("; ", wrong));
    }

    public static CheckResult HostId(AnswerNode members, EndpointFacts endpoint)
    {
        var isExpected = HostIds.Fit(endpoint.HostIds, members.Text("HostId"));
        return Check.Of(CheckNames.HostId, Level.Required, isExpected, string.Join(" or ", endpoint.HostIds), Members.Describe(members, "HostId"));
    }

    public static CheckResult NoResultData(AnswerNode members, EndpointFacts endpoint, IReadOnlySet<string> dataMembers)
    {
        var data = members.Children
            .Where(m => !Members.OfError.Contains(m.Name) && !endpoint.AllowedErrorMembers.Contains(m.Name))
            .Where(m => m.Kind == NodeKind.Nested || dataMembers.Contains(m.Name))
            .Select(m => m.Kind == NodeKind.Nested ? $"nested {m.Name}" : $"{m.Name} of the action's success answer")
            .ToList();
        return Check.Of(CheckNames.NoResultData, Level.Required, data.Count == 0, "no result data in an error", data.Count == 0 ? "none" : string.Join("; ", data));
    }

    /// <summary>All of them on an error that could be read.</summary>
    public static IEnumerable<CheckResult> All(Answer answer, EndpointFacts endpoint, IReadOnlySet<string> dataMembers)
    {
        var members = Members.Unwrapped(answer, "Code");
        return
        [
            Shape(answer, members),
            AnswerRules.RequestId(members),
            .. AnswerRules.RequestIdForm(members),
            HostId(members, endpoint),
            NoResultData(members, endpoint, dataMembers),
            AnswerRules.Compact(answer),
        ];
    }
}
