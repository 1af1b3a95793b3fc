using System.Globalization;
using System.Text;
using System.Xml;
using Conformance.Judging.Answers;
using Conformance.Model.Specification;

namespace Conformance.SelfTests.JudgingTests.Properties;

/// <summary>Writes a tree as XML in any of the ways that say the same.</summary>
internal static class XmlWriting
{
    public static Writing Of(AnswerNode tree, bool hasMark, Choices choices)
    {
        var writing = new Writing { Format = AnswerFormat.Xml, Tree = tree, HasMark = hasMark };
        var declaration = choices.Of(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version='1.0' encoding='utf-8'?>", "<?xml version=\"1.0\"?>",
            "<?xml version = '1.0' encoding = \"Utf-8\" standalone='yes' ?>", "");
        writing.Add(declaration.Length > 0 ? declaration : choices.Of("", "", "\n", "  "));
        if (declaration.Length > 0)
        {
            writing.Gap(choices).Add(Aside(choices));
        }

        Element(writing, tree, choices);
        return writing;
    }

    /// <summary>What may follow the root and says nothing.</summary>
    public static Writing WithEpilogue(this Writing writing, Choices choices) => writing.Add(choices.Of("", "\n", "  "), Aside(choices), choices.Of("", "\n"));

    private static void Element(Writing writing, AnswerNode node, Choices choices)
    {
        var attribute = choices.Of("", "", "", " ", " a=\"1\"", " xmlns='urn:x'", " xml:space=\"preserve\"", " a='&lt;' b=\"]]>\"");
        if (node.Kind == NodeKind.Text && node.Value.Length == 0 && choices.Of(2) == 1)
        {
            writing.Add($"<{node.Name}{attribute}/>");
            return;
        }

        writing.Add($"<{node.Name}{attribute}>");
        foreach (var child in node.Children)
        {
            writing.Gap(choices).Add(Aside(choices));
            Element(writing, child, choices);
        }

        (node.Children.Count > 0 ? writing.Gap(choices) : writing.Add(Escaped(node.Value, choices))).Add($"</{node.Name}{choices.Of("", "", " ")}>");
    }

    private static string Escaped(string text, Choices choices)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append((choices.Of(10), rune.Value) switch
            {
                (7, _) or (_, '\r') => $"&#{rune.Value};",
                (8, _) => $"&#x{rune.Value.ToString(choices.Of("x", "X6"), CultureInfo.InvariantCulture)};",
                (9, _) => $"<![CDATA[{rune}]]>",
                (6, _) => Aside(choices) + Named(rune),
                _ => Named(rune),
            });
        }

        return escaped.ToString();
    }

    private static string Named(Rune rune) => rune.Value switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&apos;",
        _ => rune.ToString(),
    };

    private static string Aside(Choices choices) => choices.Of("", "", "", "", "", "<!-- a <comment/> & more -->", "<?a pi?>");

    /// <summary>True for a text that an XML document can hold.</summary>
    public static bool CanHold(string text) => text.EnumerateRunes().All(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value));
}
