using System.Text;
using Conformance.Judging.Answers;
using Conformance.Model.Specification;

namespace Conformance.SelfTests.JudgingTests.Properties;

/// <summary>Writes a tree as JSON in any of the ways that say the same.</summary>
internal static class JsonWriting
{
    public static Writing Of(AnswerNode tree, bool hasMark, Choices choices)
    {
        var writing = new Writing { Format = AnswerFormat.Json, Tree = tree, HasMark = hasMark };
        writing.Add(choices.Of("", "", "\n", "  "));
        Value(writing, tree, choices);
        return writing;
    }

    /// <summary>What may follow the value and says nothing.</summary>
    public static Writing WithEpilogue(this Writing writing, Choices choices) => writing.Add(choices.Of("", "\n", "  ", "\r\n\t"));

    private static void Value(Writing writing, AnswerNode node, Choices choices)
    {
        if (node.Kind != NodeKind.Nested)
        {
            writing.Add(node.Kind switch { NodeKind.Text => Quoted(node.Value, choices), NodeKind.Null => "null", _ => node.Value });
            return;
        }

        // An array's elements have no name; what is empty may be either.
        var isArray = node.Children.Count == 0 ? choices.Of(2) == 1 && node.Name.Length > 0 : node.Children[0].Name.Length == 0;
        writing.Add(isArray ? "[" : "{").Gap(choices);
        foreach (var (i, child) in node.Children.Index())
        {
            if (i > 0)
            {
                writing.Add(",").Gap(choices);
            }

            if (!isArray)
            {
                writing.Add(Quoted(child.Name, choices)).Gap(choices).Add(":").Gap(choices);
            }

            Value(writing, child, choices);
            writing.Gap(choices);
        }

        writing.Add(isArray ? "]" : "}");
    }

    private static string Quoted(string text, Choices choices)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            // Half a surrogate pair is written like its other half.
            var isEscaped = !char.IsSurrogate(c) && choices.Of(6) == 5;
            _ = (isEscaped, c) switch
            {
                (true, _) => quoted.Append('\\').Append('u').Append(((int)c).ToString(choices.Of("x4", "X4"), null)),
                (_, '"') => quoted.Append("\\\""),
                (_, '\\') => quoted.Append("\\\\"),
                (_, '/') => quoted.Append(choices.Of("/", "\\/")),
                (_, '\n') => quoted.Append("\\n"),
                (_, '\r') => quoted.Append("\\r"),
                (_, '\t') => quoted.Append("\\t"),
                (_, '\b') => quoted.Append("\\b"),
                (_, '\f') => quoted.Append("\\f"),
                (_, < ' ') => quoted.Append($"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
