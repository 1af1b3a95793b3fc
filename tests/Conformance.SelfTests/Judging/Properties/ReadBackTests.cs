using Conformance.Judging.Answers;
using Conformance.Model.Specification;
using CsCheck;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Properties;

/// <summary>Whatever well-formed body comes, what was put into it is read out of it, and only in its own format.</summary>
[TestFixture]
internal sealed class ReadBackTests
{
    private const int Iterations = 1_500;

    [Test]
    public void Well_formed_body_is_read_back_exactly() => AnyBody.WithEpilogue.Sample(
        written =>
        {
            var (answer, unreadable) = AnswerReader.Read(written.Bytes, written.Format);

            unreadable.Should().BeNull();
            Printed.Of(answer!.Tree).Should().Be(Printed.Of(written.Tree));
            answer.Format.Should().Be(written.Format);
            answer.Root.Should().Be(written.Format == AnswerFormat.Xml ? written.Tree.Name : "{}");
            answer.DuplicateMembers.Should().BeEmpty();
            answer.HasByteOrderMark.Should().Be(written.HasMark);
            (answer.Layout is not null).Should().Be(written.IsLaidOut, answer.Layout);
        },
        iter: Iterations);

    [Test]
    public void Well_formed_body_is_refused_in_the_other_format() => AnyBody.Any.Sample(
        written => AnswerReader.Read(written.Bytes, written.Format == AnswerFormat.Xml ? AnswerFormat.Json : AnswerFormat.Xml) is { Answer: null, Unreadable.Length: > 0 },
        iter: Iterations);

    [Test]
    public void Body_without_one_of_its_closing_tokens_is_never_well_formed() => Gen.Select(AnyBody.Any, Gen.Int[0, 999]).Sample(
        (written, which) =>
        {
            var lost = written.Closings[which % written.Closings.Count];
            var body = string.Concat(written.Pieces.Where((_, i) => i != lost));

            (Desk.Read(body, written.Format).Answer is null).Should().BeTrue(Printed.Of(body));
        },
        iter: Iterations);

    [Test]
    public void Body_cut_short_anywhere_is_never_well_formed() => Gen.Select(AnyBody.Any, Gen.Int[0, 999_999]).Sample(
        (written, cut) =>
        {
            var bytes = written.Bytes;
            var left = bytes[..(cut % bytes.Length)];

            (AnswerReader.Read(left, written.Format).Answer is null).Should().BeTrue(Printed.Of(left));
        },
        iter: Iterations);

    [Test]
    public void Member_written_again_is_named_and_has_no_text() => Gen.Select(AnyBody.Json, Gen.OneOf("RequestId", "Request\\u0049d"), Gen.Bool).Sample(
        (written, again, isFirst) =>
        {
            var text = written.Text.TrimStart('\uFEFF').Trim();
            var body = isFirst ? $"{{\"{again}\":\"2\",{text[1..]}" : $"{text[..^1]},\"{again}\":\"2\"}}";

            var (answer, _) = Desk.Read(body, AnswerFormat.Json);

            answer!.DuplicateMembers.Should().Equal("$.RequestId");
            answer.Text("RequestId").Should().BeNull();
        },
        iter: Iterations);
}
