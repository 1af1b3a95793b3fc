using System.Text;
using System.Xml;
using Conformance.Reporting.Files;

namespace Conformance.Reporting.JUnit;

/// <summary><c>junit.xml</c>, the form Jenkins, GitLab and GitHub read: a suite per group of requirements, a test case per case.</summary>
public static class JUnitReport
{
    public const string FileName = "junit.xml";

    private static readonly XmlWriterSettings Form = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        CloseOutput = false,
    };

    public static IEnumerable<ReportFile> Files(ReportInput input) => [new(FileName, stream => Write(input, stream))];

    private static void Write(ReportInput input, Stream stream)
    {
        var suites = JUnitSuites.Of(input).ToList();
        using var xml = XmlWriter.Create(stream, Form);
        var writer = new JUnitXml(xml);
        writer.Start("testsuites", ("name", $"conformance {input.Summary.Endpoint.Name}"), ("time", JUnitXml.Seconds(suites.Sum(s => s.Seconds))));
        writer.Counts(suites.Sum(s => s.Cases.Count), suites.Sum(s => s.Failures), suites.Sum(s => s.Errors));
        foreach (var suite in suites)
        {
            writer.Suite(suite, Properties(input));
        }

        xml.WriteEndElement();
    }

    private static IEnumerable<(string Name, string Value)> Properties(ReportInput input)
    {
        var summary = input.Summary;
        return
        [
            ("endpoint", summary.Endpoint.Name),
            ("baseUrl", summary.Endpoint.BaseUrl),
            ("edition", summary.Edition.Id),
            ("editionSha256", summary.Edition.Sha256),
            ("verdict", summary.Verdict),
            ("exitCode", JUnitXml.Number(summary.ExitCode)),
            ("why", summary.Why),
            ("runId", summary.Run.Id),
            ("complete", summary.Run.Complete ? "true" : "false"),
            ("scope", summary.Run.Scope),
            ("suiteVersion", summary.Suite.Version),
        ];
    }
}
