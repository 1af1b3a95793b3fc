using Conformance.Judging.Answers;
using Conformance.Model.Specification;
using CsCheck;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests.Properties;

/// <summary>Whatever happened to a body, reading it ends, never throws, and gives either an answer or a short reason.</summary>
[TestFixture]
internal sealed class MangledPropertyTests
{
    private const int Iterations = 2_000;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    [Test]
    public async Task Mangled_body_is_an_answer_or_a_reason_and_never_in_both_formats() =>
        // On a thread of its own: reading without end would be a failure here, not a test run that hangs.
        await Task.Run(() => AnyMangledBody.Any.Sample(
            body =>
            {
                var xml = AnswerReader.Read(body, AnswerFormat.Xml);
                var json = AnswerReader.Read(body, AnswerFormat.Json);

                (xml.Answer is not null && json.Answer is not null).Should().BeFalse("no body is both XML and JSON");
                foreach (var (answer, unreadable) in new[] { xml, json })
                {
                    (answer is null).Should().Be(unreadable is not null);
                    (unreadable is null || (unreadable.Length <= 501 && !unreadable.Any(char.IsControl))).Should().BeTrue(unreadable);
                }
            },
            iter: Iterations,
            print: Printed.Of)).WaitAsync(Bound);

    [Test]
    public void Body_with_a_DTD_is_never_read() => AnyBody.Xml.Sample(
        written =>
        {
            var root = written.Text.IndexOf($"<{written.Tree.Name}", StringComparison.Ordinal);
            var body = written.Text.Insert(root, $"<!DOCTYPE {written.Tree.Name}>");

            (Desk.Read(body, AnswerFormat.Xml).Answer is null).Should().BeTrue(Printed.Of(body));
        },
        iter: 300);

    [Test]
    public void Nesting_is_read_to_a_depth_of_64_and_refused_beyond() => Gen.Select(Gen.Int[1, 130], Gen.Enum<AnswerFormat>(), Gen.Bool).Sample(
        (depth, format, isArray) =>
        {
            var (open, close) = format == AnswerFormat.Xml ? ("<a>", "</a>") : isArray ? ("[", "]") : ("{\"a\":", "}");
            var middle = format == AnswerFormat.Json && !isArray ? "1" : "";
            var body = string.Concat(Enumerable.Repeat(open, depth)) + middle + string.Concat(Enumerable.Repeat(close, depth));

            return Desk.Read(body, format).Answer is not null == depth <= 64;
        },
        iter: 200);
}
