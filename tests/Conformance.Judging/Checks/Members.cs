using Conformance.Judging.Answers;
using Conformance.Model.Specification;

namespace Conformance.Judging.Checks;

/// <summary>Looks for the members the rules name directly inside an answer.</summary>
internal static class Members
{
    public static readonly IReadOnlyList<string> OfError = ["RequestId", "HostId", "Code", "Message"];

    /// <summary>
    /// The node whose members are the answer's: the root, or what a wrapper holds, so that a wrapped answer is one finding of its
    /// shape and not one for every member.
    /// </summary>
    public static AnswerNode Unwrapped(Answer answer, string telling)
    {
        var root = answer.Tree;
        return root.Children is [{ Kind: NodeKind.Nested } only] && only.Children.Any(c => c.Name == telling) ? only : root;
    }

    /// <summary>What stands under a name: its text, or in which way it is not one text.</summary>
    public static string Describe(AnswerNode members, string name) => members.Children.Where(c => c.Name == name).ToList() switch
    {
        [] => Elsewhere(members, name) ? $"{name} is nested deeper" : $"no {name}",
        [{ Kind: NodeKind.Text } only] when string.IsNullOrWhiteSpace(only.Value) => $"an empty {name}",
        [{ Kind: NodeKind.Text } only] => $"'{only.Value}'",
        [{ Kind: NodeKind.Nested }] => $"{name} is no text but nested",
        [var other] => $"{name} is no text but {(other.Kind == NodeKind.Null ? "null" : $"the {other.Kind.ToString().ToLowerInvariant()} {other.Value}")}",
        var many => $"{name} stands {many.Count} times",
    };

    /// <summary>Why these names are not each there once as text; empty when they are.</summary>
    public static IEnumerable<string> Misplaced(AnswerNode members, IEnumerable<string> names) =>
        from name in names
        where members.Text(name) is null
        select Describe(members, name);

    /// <summary>What is wrong with the root itself; empty for nothing.</summary>
    public static IEnumerable<string> WrongRoot(Answer answer, string xmlRoot)
    {
        var expected = answer.Format == AnswerFormat.Xml ? xmlRoot : "{}";
        if (answer.Root != expected)
        {
            yield return answer.Format == AnswerFormat.Xml ? $"the root is <{answer.Root}>" : $"the body is {answer.Root}";
        }

        if (answer.Format == AnswerFormat.Xml && answer.Tree.Value.Trim() is { Length: > 0 } stray)
        {
            yield return $"text between the elements: '{stray}'";
        }

        foreach (var path in answer.DuplicateMembers)
        {
            yield return $"{path} stands twice";
        }
    }

    private static bool Elsewhere(AnswerNode node, string name) =>
        node.Children.Any(c => c.Kind == NodeKind.Nested && (c.Children.Any(g => g.Name == name) || Elsewhere(c, name)));
}
