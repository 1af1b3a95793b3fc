using System.Globalization;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ModelTests;

/// <summary>A record too large to be held: what of it stays in the file reads as what was written.</summary>
internal sealed class LargeRecordTests
{
    private const int Cases = 60;
    private const int BodyBytes = 200_000;

    [Test]
    public void Exchanges_left_in_the_file_are_those_that_were_written_in_any_order()
    {
        using var folder = new TempFolder();
        var path = folder.Sub("run.jsonl");
        var written = Enumerable.Range(0, Cases).Select(Case).ToList();
        using (var writer = new RunRecordWriter(path))
        {
            writer.Append(SampleRecord.Header);
            written.ForEach(writer.Append);
            writer.Append(SampleRecord.Footer);
        }

        var read = RunRecordReader.Read(path);

        read.Cases.Select(c => c.Id).Should().Equal(written.Select(c => c.Id));
        read.Cases.Count(c => c.Evidence.Exchanges is not List<Exchange>).Should().BeInRange(Cases / 2, Cases - 1, "a record is 12 MB here");
        foreach (var i in Enumerable.Range(0, Cases).Reverse())
        {
            var exchanges = read.Cases[i].Evidence.Exchanges;
            exchanges.Select(e => e.Response!.Body).Should().Equal(written[i].Evidence.Exchanges.Select(e => e.Response!.Body));
            (exchanges.Count, exchanges[1].Response!.Body).Should().Be((2, written[i].Evidence.Exchanges[1].Response!.Body));
            read.Cases[i].Verdict.Checks.Should().Equal(written[i].Verdict.Checks);
        }
    }

    private static CaseRecord Case(int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"IncompleteSignature/xml-get-{number}");
        return SampleCase.Passed("IncompleteSignature/xml-get").Finding("status", id) with
        {
            Id = id,
            Evidence = SampleRecord.Evidence with { Exchanges = [SampleExchange.Xml(400, $"<Error>{id}</Error>"), SampleExchange.Xml(400, new string((char)('a' + (number % 26)), BodyBytes))] },
        };
    }
}
