using Conformance.Judging.Answers;
using CsCheck;

namespace Conformance.SelfTests.JudgingTests.Properties;

/// <summary>Generates well-formed bodies: errors and successes with any texts, any further members, any way of writing them.</summary>
internal static class AnyBody
{
    private static readonly string[] Error = ["RequestId", "HostId", "Code", "Message"];

    /// <summary>Unicode text, empty and blank ones, and what means something in XML or JSON.</summary>
    public static readonly Gen<string> Text = Gen.Frequency(
        (4, Gen.Char[' ', '~'].Select(c => $"{c}")),
        (2, Gen.OneOf("<", "&", "]]>", "\"", "'", "\\", "/", "\\u0041", "&amp;", "{", "}", "<!--", "%20", " ", "\n", "\r\n", "\t")),
        (1, Gen.OneOf("中文", "é", "e\u0301", "😀", "\u200B", "\uFEFF", "\u0085", "\u2028", "\uFFFD", "\u0001", "\0", "\u007F", "\uFFFF")))
        .Array[0, 6].Select(string.Concat);

    private static readonly Gen<string> XmlName = Gen.OneOf("Data", "Song", "Songs", "a", "_x", "a-b", "a.b", "x1", "数据", "Recommend", "code");

    private static readonly Gen<AnswerNode> XmlMember = Gen.Recursive<AnswerNode>((depth, self) =>
        depth >= 3 ? XmlLeaf : Gen.OneOf(XmlLeaf, Gen.Select(XmlName, self.Array[1, 3], Nested)));

    private static readonly Gen<AnswerNode> JsonMember = Gen.Recursive<AnswerNode>((depth, self) =>
        depth >= 3 ? JsonLeaf : Gen.OneOf(JsonLeaf, Gen.Select(Text, self.Array[0, 3], Gen.Bool, Container)));

    private static readonly Gen<Choices> How = Gen.Byte.Array[1, 40].Select(row => new Choices(row));

    public static readonly Gen<Writing> Xml =
        Gen.Select(Gen.OneOf("Error", "DescribeSongsResponse", "error"), Members(XmlText, XmlMember), Gen.Bool, How,
            (root, members, hasMark, how) => XmlWriting.Of(Nested(root, members), hasMark, how));

    public static readonly Gen<Writing> Json =
        Gen.Select(Members(Text, JsonMember), Gen.Bool, How, (members, hasMark, how) => JsonWriting.Of(Nested("", Distinct(members)), hasMark, how));

    public static readonly Gen<Writing> Any = Gen.OneOf(Xml, Json);

    public static readonly Gen<Writing> WithEpilogue = Gen.OneOf(Gen.Select(Xml, How, XmlWriting.WithEpilogue), Gen.Select(Json, How, JsonWriting.WithEpilogue));

    private static Gen<string> XmlText => Text.Select(t => XmlWriting.CanHold(t) ? t : "");

    private static Gen<AnswerNode> XmlLeaf => Gen.Select(XmlName, XmlText, Leaf);

    private static Gen<AnswerNode> JsonLeaf => Gen.OneOf(
        Gen.Select(Text, Text, Leaf),
        Gen.Select(Text, Gen.OneOf("0", "-1", "1.50", "1e3", "-0.0E-2", "123456789012345678901234567890"), (n, v) => Leaf(n, v) with { Kind = NodeKind.Number }),
        Gen.Select(Text, Gen.OneOf("true", "false"), (n, v) => Leaf(n, v) with { Kind = NodeKind.Boolean }),
        Text.Select(n => Leaf(n, "") with { Kind = NodeKind.Null }));

    /// <summary>Those of an error in any order, or a RequestId, among others.</summary>
    private static Gen<AnswerNode[]> Members(Gen<string> text, Gen<AnswerNode> other) => Gen.Select(
        Gen.OneOf(Error, ["RequestId"]), text.Array[4], other.Array[0, 3],
        (names, texts, others) => (AnswerNode[])[.. names.Zip(texts, Leaf), .. others]).SelectMany(Gen.Shuffle);

    private static AnswerNode Leaf(string name, string value) => new() { Name = name, Kind = NodeKind.Text, Value = value, Children = [] };

    private static AnswerNode Nested(string name, AnswerNode[] children) => new() { Name = name, Kind = NodeKind.Nested, Value = "", Children = children };

    private static AnswerNode Container(string name, AnswerNode[] children, bool isArray) =>
        Nested(name, isArray ? [.. children.Select(c => c with { Name = "" })] : Distinct(children));

    // An object with a member of no name would look like an array.
    private static AnswerNode[] Distinct(AnswerNode[] members) => [.. members.Select(m => m.Name.Length > 0 ? m : m with { Name = "-" }).DistinctBy(m => m.Name)];
}
