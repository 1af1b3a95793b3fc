using System.Text;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;

namespace Conformance.SelfTests.ModelTests;

/// <summary>A record on disk, written and read back.</summary>
internal static class RecordFile
{
    public static CaseRecord Case(Exchange exchange) =>
        SampleRecord.Case("InvalidOwnerId/xml-get", Verdict.NotJudged(CaseStatus.NotRun, "x"), exchange);

    public static RunRecord WriteAndRead(TempFolder folder, params RecordLine[] lines)
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

    /// <summary>The line of a case with this exchange.</summary>
    public static string Line(Exchange exchange)
    {
        using var folder = new TempFolder();
        WriteAndRead(folder, SampleRecord.Header, Case(exchange));
        return Encoding.UTF8.GetString(File.ReadAllBytes(folder.Sub("run.jsonl"))).Split('\n')[1];
    }
}
