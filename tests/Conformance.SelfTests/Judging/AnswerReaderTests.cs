using Conformance.Judging.Answers;
using Conformance.Model.Specification;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>The finer points of reading: kinds of members, repeated ones, and what counts as layout.</summary>
[TestFixture]
internal sealed class AnswerReaderTests
{
    [TestCase("\"text\"", NodeKind.Text, "text")]
    [TestCase("\"\\u4e2d\\/\\n\"", NodeKind.Text, "中/\n")]
    [TestCase("1.50E+2", NodeKind.Number, "1.50E+2")]
    [TestCase("true", NodeKind.Boolean, "true")]
    [TestCase("null", NodeKind.Null, "")]
    [TestCase("[\"a\"]", NodeKind.Nested, "")]
    [TestCase("{}", NodeKind.Nested, "")]
    public void JSON_member_has_its_kind(string value, NodeKind kind, string text)
    {
        var (answer, _) = Desk.Read($$"""{"Code":{{value}}}""", AnswerFormat.Json);

        answer!.Members.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Name = "Code", Kind = kind, Value = text });
        answer.Text("Code").Should().Be(kind == NodeKind.Text ? text : null);
    }

    [TestCase("[]", "[]")]
    [TestCase("\"a\"", "a lone string")]
    [TestCase("1", "a lone number")]
    [TestCase("null", "a lone null")]
    [TestCase("{}", "{}")]
    public void JSON_root_is_named(string body, string root) => Desk.Read(body, AnswerFormat.Json).Answer!.Root.Should().Be(root);

    [Test]
    public void Repeated_JSON_members_are_named_by_their_path()
    {
        var (answer, _) = Desk.Read("""{"Code":"a","Data":[{"x":1,"x":2}],"Code":"b","\u0043ode":"c"}""", AnswerFormat.Json);

        answer!.DuplicateMembers.Should().BeEquivalentTo("$.Code", "$.Code", "$.Data.x");
        answer.Text("Code").Should().BeNull();
    }

    [Test]
    public void XML_namespace_and_attributes_do_not_hide_a_member()
    {
        var (answer, _) = Desk.Read("<Error xmlns=\"urn:x\" a=\"1\"><Code type=\"s\">A</Code></Error>", AnswerFormat.Xml);

        answer!.Root.Should().Be("Error");
        answer.Text("Code").Should().Be("A");
    }

    [Test]
    public void XML_root_is_never_a_text() => Desk.Read("<Error>text</Error>", AnswerFormat.Xml).Answer!.Tree.Kind.Should().Be(NodeKind.Nested);

    [Test]
    public void XML_prefix_is_part_of_the_name() =>
        Desk.Read("<e:Error xmlns:e=\"urn:x\"/>", AnswerFormat.Xml).Answer!.Root.Should().Be("e:Error");

    [TestCase("<a><b>1</b></a>", false)]
    [TestCase("\n<a><b>1</b></a>\n", false)]
    [TestCase("<a><b> \n </b></a>", false)]
    [TestCase("<a><b>1\n2</b> </a>", false)]
    [TestCase("<?xml version='1.0'?>\n<a/>", true)]
    [TestCase("<?xml version='1.0'?>\n<!-- c --> <a/>", true)]
    [TestCase("<a>\n<b>1</b></a>", true)]
    [TestCase("<a><b>1</b>  <c/></a>", true)]
    [TestCase("<a><b>1</b>\t</a>", true)]
    [TestCase("<a><b><c/>\r\n</b></a>", true)]
    public void XML_layout_is_white_space_between_elements(string body, bool isLaidOut) =>
        (Desk.Read(body, AnswerFormat.Xml).Answer!.Layout is not null).Should().Be(isLaidOut);

    [TestCase("""{"a":"1"}""", false)]
    [TestCase("""{"a": "1", "b": [1, 2]}""", false)]
    [TestCase("{\"a\":\"\\n  \\\"\\t  \"}", false)]
    [TestCase("\n{\"a\":1}\n", false)]
    [TestCase("{\n\"a\":1}", true)]
    [TestCase("{\"a\":  1}", true)]
    [TestCase("{\"a\":\t1}", true)]
    [TestCase("{\"a\":\"\\\\\",\r\"b\":1}", true)]
    public void JSON_layout_is_white_space_between_tokens(string body, bool isLaidOut) =>
        (Desk.Read(body, AnswerFormat.Json).Answer!.Layout is not null).Should().Be(isLaidOut);

    [TestCase("<Error/>", AnswerFormat.Xml, true)]
    [TestCase("<X><Code/><HostId/></X>", AnswerFormat.Xml, true)]
    [TestCase("<XResponse><Code/></XResponse>", AnswerFormat.Xml, false)]
    [TestCase("<XResponse><Data/><HostId/></XResponse>", AnswerFormat.Xml, false)]
    [TestCase("""{"Code":"OK"}""", AnswerFormat.Json, false)]
    [TestCase("""{"Code":1,"HostId":null}""", AnswerFormat.Json, true)]
    public void Error_by_shape_is_told_from_data(string body, AnswerFormat format, bool isError) =>
        Desk.Read(body, format).Answer!.IsError.Should().Be(isError);
}
