using System.Text;
using System.Xml;
using Conformance.Model.Specification;

namespace Conformance.Judging.Answers;

/// <summary>Reads an XML body without DTD.</summary>
internal static class XmlAnswer
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = false,
    };

    /// <exception cref="XmlException">The body is not one XML document.</exception>
    /// <exception cref="FormatException">It is one we refuse: another encoding declared, or nested too deeply.</exception>
    public static Answer Read(string body)
    {
        using var reader = XmlReader.Create(new StringReader(body), Settings);
        string? layout = null;
        AnswerNode? root = null;
        for (var hasBegun = false; reader.Read(); hasBegun = true)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.XmlDeclaration:
                    DemandUtf8(reader.GetAttribute("encoding"));
                    break;
                case XmlNodeType.Whitespace when hasBegun && root is null:
                    // White space around the whole is no layout.
                    layout ??= Layout.Of(reader.Value);
                    break;
                case XmlNodeType.Element:
                    root = Element(reader, ref layout);
                    break;
            }
        }

        return new Answer
        {
            Format = AnswerFormat.Xml,
            Root = root!.Name,
            Tree = root with { Kind = NodeKind.Nested },
            DuplicateMembers = [],
            Layout = layout,
        };
    }

    private static AnswerNode Element(XmlReader reader, ref string? layout)
    {
        if (reader.Depth >= AnswerReader.MaxDepth)
        {
            throw new FormatException($"elements are nested deeper than {AnswerReader.MaxDepth}.");
        }

        var name = reader.Name;
        var children = new List<AnswerNode>();
        var text = new StringBuilder();
        string? inside = null;
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        children.Add(Element(reader, ref layout));
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA:
                        text.Append(reader.Value);
                        break;
                    case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                        inside ??= Layout.Of(reader.Value);
                        text.Append(reader.Value);
                        break;
                }
            }
        }

        // White space that is all of a leaf's text is its value, not layout.
        layout ??= children.Count > 0 ? inside : null;
        return new AnswerNode
        {
            Name = name,
            Kind = children.Count > 0 ? NodeKind.Nested : NodeKind.Text,
            Value = children.Count > 0 ? text.ToString().Trim() : text.ToString(),
            Children = children,
        };
    }

    private static void DemandUtf8(string? encoding)
    {
        if (encoding is not null && !encoding.Equals("UTF-8", StringComparison.OrdinalIgnoreCase))
        {
            throw new FormatException($"the declaration says encoding '{encoding}', not UTF-8.");
        }
    }
}
