using System.Text.RegularExpressions;
using System.Xml.Linq;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Answers;

namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>Other spellings of the same XML document.</summary>
internal static partial class XmlVariations
{
    private const string AnyMember = "[A-Za-z]+";

    public static IReadOnlyList<Variation> All { get; } =
    [
        Declared("declaration-double-quoted", "XML 声明用双引号", "The XML declaration has double quotes.", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
        Declared("declaration-absent", "没有 XML 声明", "There is no XML declaration.", ""),
        Declared("declaration-lower-case", "XML 声明中编码名为小写", "The XML declaration spells utf-8 in lower case.", "<?xml version='1.0' encoding='utf-8' ?>"),
        Declared("declaration-standalone", "XML 声明带 standalone", "The XML declaration says standalone.", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"),
        Declared("declaration-without-encoding", "XML 声明不写编码", "The XML declaration names no encoding.", "<?xml version='1.0'?>"),
        Declared("declaration-own-line", "XML 声明独占一行", "The XML declaration stands on a line of its own.", "<?xml version='1.0' encoding='UTF-8'?>\n") with
        {
            Warns = [new() { Format = AnswerFormat.Xml, Checks = [CheckNames.Compact] }],
        },
        Variation.Of("text of XML", "xml-cdata", "Code 与 Message 为 CDATA", "Code and Message are CDATA.") with
        {
            OnWire = Spelt("Code|Message", AsCharacterData),
        },
        Variation.Of("text of XML", "xml-hexadecimal", "文本全部写成十六进制字符引用", "Texts are spelt in hexadecimal character references.") with
        {
            OnWire = Spelt(AnyMember, text => Referred(text, c => $"&#x{c:X};")),
        },
        Variation.Of("text of XML", "xml-decimal", "文本中的非字母写成十进制字符引用", "All but letters is spelt in decimal character references.") with
        {
            OnWire = Spelt(AnyMember, text => Referred(text, c => char.IsAsciiLetter((char)c) ? $"{(char)c}" : $"&#{c};")),
        },
    ];

    public static string AsCharacterData(string text) => $"<![CDATA[{text}]]>";

    /// <summary>Spells the text of members in another way.</summary>
    /// <param name="member">A pattern for the members' names.</param>
    /// <param name="spell">Makes XML of a text.</param>
    public static Func<Answer, Wire, Wire> Spelt(string member, Func<string, string> spell)
    {
        var element = new Regex($"<({member})>([^<]+)</");
        return InXml(xml => element.Replace(xml, found => $"<{found.Groups[1]}>{spell(Plain(found.Groups[2].Value))}</"));
    }

    private static Variation Declared(string name, string zh, string en, string declaration) =>
        Variation.Of("XML declaration", name, zh, en) with { OnWire = InXml(xml => Declaration().Replace(xml, declaration)) };

    private static Func<Answer, Wire, Wire> InXml(Func<string, string> rewrite) =>
        (answer, wire) => answer.Format == AnswerFormat.Xml ? wire.Rewrite(rewrite) : wire;

    private static string Plain(string escaped) => XElement.Parse($"<a>{escaped}</a>", LoadOptions.PreserveWhitespace).Value;

    private static string Referred(string text, Func<int, string> refer) => string.Concat(text.EnumerateRunes().Select(r => refer(r.Value)));

    [GeneratedRegex(@"<\?xml.*?\?>")]
    private static partial Regex Declaration();
}
