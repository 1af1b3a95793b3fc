using System.Text.Json.Nodes;
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

    [TestCaseSource(nameof(Bodies))]
    public void Body_comes_back_byte_for_byte(byte[] body)
    {
        using var folder = new TempFolder();
        var exchange = SampleExchange.Xml(200, "") with { Request = SampleExchange.Xml(200, "").Request with { Body = new Payload(body) } };
        exchange = exchange with { Response = exchange.Response! with { Body = new Payload(body) } };

        var read = RecordFile.WriteAndRead(folder, SampleRecord.Header, RecordFile.Case(exchange)).Cases.Single().Evidence.Exchanges.Single();

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
        var footer = SampleRecord.Footer with { InterruptedBy = "SIGINT", Error = "e", Notes = ["n"], Retries = 3, CircuitOpened = "20 faults" };

        var read = RecordFile.WriteAndRead(folder, SampleRecord.Header, one, footer);

        read.Header.Should().BeEquivalentTo(SampleRecord.Header, o => o.Excluding(h => h.Configuration));
        read.Header.Configuration.ToJsonString().Should().Be(SampleRecord.Header.Configuration.ToJsonString());
        read.Cases.Should().BeEquivalentTo([one], o => o.ComparingByValue<Payload>());
        read.Footer.Should().BeEquivalentTo(footer);
        File.ReadAllText(Path.Combine(folder.Path, "run.jsonl")).Should().Contain("理由").And.EndWith("\n");
    }

    [Test]
    public void Record_of_an_earlier_version_reads_without_the_members_it_lacks()
    {
        using var folder = new TempFolder();
        RecordFile.WriteAndRead(folder, SampleRecord.Header, RecordFile.Case(SampleExchange.Broken(AnswerFormat.Xml)), SampleRecord.Footer);
        var path = Path.Combine(folder.Path, "run.jsonl");
        var now = File.ReadAllText(path);
        var then = now.Replace("\"retries\":0,\"circuitOpened\":null,", "").Replace(",\"onKeptConnection\":false", "");

        File.WriteAllText(path, then);

        then.Length.Should().BeLessThan(now.Length - 50);
        RunRecordReader.Read(path).Footer.Should().BeEquivalentTo(SampleRecord.Footer);
    }

    [Test]
    public void Header_comes_back_with_its_waivers_and_an_older_one_without()
    {
        using var folder = new TempFolder();
        var header = SampleRecord.Header with { Waivers = [SampleWaiver.Of("InvalidOwner", "status", "404", "xml-get")] };

        RecordFile.WriteAndRead(folder, header).Header.Waivers.Should().BeEquivalentTo(header.Waivers);
        var line = JsonNode.Parse(File.ReadAllText(folder.Sub("run.jsonl")))!.AsObject();
        line.Remove("waivers").Should().BeTrue();
        RunRecordReader.Read(folder.File("older.jsonl", line.ToJsonString())).Header.Waivers.Should().BeEmpty();
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
}
