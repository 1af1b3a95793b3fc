using Conformance.Model.Records;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ModelTests;

/// <summary>Records that end too early or are no records: read to the last whole line, or refused with a place.</summary>
[TestFixture]
internal sealed class KilledRecordTests
{
    private static readonly string[] BrokenLines =
    [
        "{\"type\":\"case\"", "{}", "{\"type\":\"nonesuch\"}", "[]", "", "\"text\"", "{\"type\":\"footer\"}", "null",
        RecordFile.Line(SampleExchange.Xml(200, "x")).Replace("{\"text\":\"x\"}", "{}"), RecordFile.Line(SampleExchange.Xml(200, "x")).Replace("\"text\":\"x\"", "\"base64\":\"!\""),
        RecordFile.Line(SampleExchange.Xml(200, "x")).Replace("\"text\":\"x\"", "\"text\":5"), RecordFile.Line(SampleExchange.Xml(200, "x")).Replace("\"milliseconds\"", "\"millis\""),
    ];

    [Test]
    public void Killed_record_reads_to_its_last_whole_line([Values(1, 40, 3000)] int cut)
    {
        using var folder = new TempFolder();
        RecordFile.WriteAndRead(folder, SampleRecord.Header, RecordFile.Case(SampleExchange.Xml(200, "a")), RecordFile.Case(SampleExchange.Xml(200, new string('界', 3000))));
        var path = Path.Combine(folder.Path, "run.jsonl");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^(cut + 1)]);

        var read = RunRecordReader.Read(path);

        read.Cases.Should().ContainSingle();
        read.Footer.Should().BeNull();
    }

    [TestCaseSource(nameof(BrokenLines))]
    public void Broken_middle_line_is_refused_with_its_number(string line)
    {
        using var folder = new TempFolder();
        RecordFile.WriteAndRead(folder, SampleRecord.Header, SampleRecord.Footer);
        var path = Path.Combine(folder.Path, "run.jsonl");
        var lines = File.ReadAllLines(path);
        File.WriteAllLines(path, [lines[0], line, lines[1]]);

        FluentActions.Invoking(() => RunRecordReader.Read(path)).Should().Throw<InvalidDataException>().WithMessage($"{path}:2:*");
    }

    [TestCase("")]
    [TestCase("{\"type\":\"hea")]
    public void Record_without_a_header_is_refused(string content)
    {
        using var folder = new TempFolder();
        var path = folder.File("run.jsonl", content);

        FluentActions.Invoking(() => RunRecordReader.Read(path)).Should().Throw<InvalidDataException>().WithMessage("*header*");
    }

    [Test]
    public void Record_of_another_schema_is_refused()
    {
        using var folder = new TempFolder();

        FluentActions.Invoking(() => RecordFile.WriteAndRead(folder, SampleRecord.Header with { Schema = 2 })).Should().Throw<InvalidDataException>().WithMessage("*schema 2*");
    }
}
