using System.Globalization;
using System.Text;
using System.Xml;

namespace Conformance.ReferenceEndpoint.Answers;

/// <summary>Renders an answer as XML; the declaration has the single quotes that real gateways send.</summary>
internal static class XmlRendering
{
    private static readonly byte[] Declaration = "<?xml version='1.0' encoding='UTF-8'?>"u8.ToArray();

    private static readonly XmlWriterSettings Compact = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
    };

    public static byte[] Render(Answer answer)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Declaration);
        using (var writer = XmlWriter.Create(bytes, Compact))
            Write(writer, new Member(answer.Root, new Fields(answer.Members)));

        return bytes.ToArray();
    }

    private static void Write(XmlWriter writer, Member member)
    {
        writer.WriteStartElement(member.Name);
        switch (member.Data)
        {
            case Text(var text):
                writer.WriteString(Legal(text));
                break;
            case Number(var number):
                writer.WriteString(number.ToString(CultureInfo.InvariantCulture));
                break;
            case Fields(var members):
                foreach (var inner in members)
                    Write(writer, inner);
                break;
            case Listing(var itemName, var items):
                foreach (var item in items)
                    Write(writer, new Member(itemName, item));
                break;
            default:
                throw new InvalidOperationException($"no XML for {member.Data.GetType().Name}");
        }

        writer.WriteEndElement();
    }

    /// <summary>A caller's text may hold characters that no XML document can.</summary>
    private static string Legal(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Select(Legal));

    private static string Legal(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD";
}
