using System.Text;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ModelTests;

/// <summary>What is written to <c>run.jsonl</c> comes back, also from a killed run.</summary>
[TestFixture]
internal sealed class RecordTests
{
    private static readonly byte[][] Bodies =
    [
        [], "<Error/>"u8.ToArray(), "﻿统一\r\n\t\"\\\u0000\u2028😀"u8.ToArray(), [0xFF, 0xFE, 0x00], [.. Enumerable.Range(0, 256).Select(i => (byte)i)],
    ];

    private static readonly string[] BrokenLines =
    [
        "{\"type\":\"case\"", "{}", "{\"type\":\"nonesuch\"}", "[]", "", "\"text\"", "{\"type\":\"footer\"}", "null",
        Line(SampleExchange.Xml(200, "x")).Replace("{\"text\":\"x\"}", "{}"), Line(SampleExchange.Xml(200, "x")).Replace("\"text\":\"x\"", "\"base64\":\"!\""),
        Line(SampleExchange.Xml(200, "x")).Replace("\"text\":\"x\"", "\"text\":5"), Line(SampleExchange.Xml(200, "x")).Replace("\"milliseconds\"", "\"millis\""),
    ];

    [TestCaseSource(nameof(Bodies))]
    public void Body_comes_back_byte_for_byte(byte[] body)
    {
        using var folder = new TempFolder();
        var exchange = SampleExchange.Xml(200, "") with { Request = SampleExchange.Xml(200, "").Request with { Body = new Payload(body) } };
        exchange = exchange with { Response = exchange.Response! with { Body = new Payload(body) } };

        var read = WriteAndRead(folder, SampleRecord.Header, Case(exchange)).Cases.Single().Evidence.Exchanges.Single();

        read.Response!.Body.Bytes.ToArray().Should().Equal(body);
        read.Request.Body!.Bytes.ToArray().Should().Equal(body);
    }

    [Test]
    public void Whole_record_comes_back_with_every_member()
    {
        using var folder = new TempFolder();
        var verdict = new Verdict
        {
            Status = CaseStatus.Failed,
            Reason = "理由",
            MissingKey = "Accounts:Main",
            Checks = [new CheckResult { Name = "status", Level = Level.Required, Status = CheckStatus.Failed, Expected = "400", Actual = "403" }],
        };
        var one = SampleRecord.Case("InvalidOwnerId/xml-get", verdict, SampleExchange.Json(400, "{}"), SampleExchange.Broken(AnswerFormat.Json));
        var footer = SampleRecord.Footer with { InterruptedBy = "SIGINT", Error = "e", Notes = ["n"] };

        var read = WriteAndRead(folder, SampleRecord.Header, one, footer);

        read.Header.Should().BeEquivalentTo(SampleRecord.Header, o => o.Excluding(h => h.Configuration));
        read.Header.Configuration.ToJsonString().Should().Be(SampleRecord.Header.Configuration.ToJsonString());
        read.Cases.Should().BeEquivalentTo([one], o => o.ComparingByValue<Payload>());
        read.Footer.Should().BeEquivalentTo(footer);
        File.ReadAllText(Path.Combine(folder.Path, "run.jsonl")).Should().Contain("理由").And.EndWith("\n");
    }

    [Test]
    public void Killed_record_reads_to_its_last_whole_line([Values(1, 40, 3000)] int cut)
    {
        using var folder = new TempFolder();
        WriteAndRead(folder, SampleRecord.Header, Case(SampleExchange.Xml(200, "a")), Case(SampleExchange.Xml(200, new string('界', 3000))));
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
        WriteAndRead(folder, SampleRecord.Header, SampleRecord.Footer);
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

        FluentActions.Invoking(() => WriteAndRead(folder, SampleRecord.Header with { Schema = 2 })).Should().Throw<InvalidDataException>().WithMessage("*schema 2*");
    }

    [Test]
    public void Existing_record_is_not_overwritten()
    {
        using var folder = new TempFolder();
        var path = folder.File("run.jsonl", "kept");

        FluentActions.Invoking(() => new RunRecordWriter(path)).Should().Throw<IOException>();
        File.ReadAllText(path).Should().Be("kept");
    }

    [Test]
    public void Lines_of_many_threads_stay_whole()
    {
        using var folder = new TempFolder();
        var path = folder.Sub("run.jsonl");
        using (var writer = new RunRecordWriter(path))
        {
            writer.Append(SampleRecord.Header);
            Parallel.For(0, 200, i => writer.Append(SampleRecord.Case($"Case/{i}", CaseStatus.Passed)));
        }

        RunRecordReader.Read(path).Cases.Select(c => c.Id).Should().BeEquivalentTo(Enumerable.Range(0, 200).Select(i => $"Case/{i}"));
    }

    private static CaseRecord Case(Exchange exchange) => SampleRecord.Case("InvalidOwnerId/xml-get", Verdict.NotJudged(CaseStatus.NotRun, "x"), exchange);

    private static RunRecord WriteAndRead(TempFolder folder, params RecordLine[] lines)
    {
        var path = folder.Sub("run.jsonl");
        using (var writer = new RunRecordWriter(path))
        {
            foreach (var line in lines)
            {
                writer.Append(line);
            }
        }

        return RunRecordReader.Read(path);
    }

    private static string Line(Exchange exchange)
    {
        using var folder = new TempFolder();
        WriteAndRead(folder, SampleRecord.Header, Case(exchange));
        return Encoding.UTF8.GetString(File.ReadAllBytes(folder.Sub("run.jsonl"))).Split('\n')[1];
    }
}
