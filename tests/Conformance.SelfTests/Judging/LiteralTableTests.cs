using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>The table's own words pass without a finding, and so do the spellings real products have.</summary>
[TestFixture]
internal sealed class LiteralTableTests
{
    private static IEnumerable<TestCaseData> Cases => TestHome.Edition.Rows.SelectMany(r => r.Cases)
        .Where(c => c.Id.Variant.Format != "default" && c.Id.Variant.Method != "head")
        .Select(c => new TestCaseData(c).SetArgDisplayNames($"{c.Id}"));

    private static readonly Func<string, string>[] Spellings =
    [
        m => m,
        m => m.Replace('“', '"').Replace('”', '"').Replace('’', '\''),
        m => m.TrimEnd('.', '。') + ".",
        m => m.TrimEnd('.', '。'),
        m => $"  {m.Replace(" ", "  ")} ",
        m => m.ToUpperInvariant(),
    ];

    [TestCaseSource(nameof(Cases))]
    public void Row_to_the_letter_gives_no_finding(CaseSpec spec)
    {
        foreach (var spelling in Spellings)
        {
            var message = spelling(spec.Requirement.Row!.Description);
            var answer = SampleAnswer.Error(spec.Requirement.Row, spec.FormatExpected(AnswerFormat.Xml), message);

            var verdict = Desk.Judge($"{spec.Id}", spec.Id.Requirement == "LastTokenProcessing" ? OverlapTests.Overlapped(answer) : [answer]);

            verdict.Findings().Should().BeEmpty(message);
            verdict.Status.Should().Be(CaseStatus.Passed, verdict.Reason);
        }
    }

    [TestCase("The request signature does not conform to Aliyun standards. server string to sign is:GET&%2F&AccessKeyId%3D****", true)]
    [TestCase("The request signature does not conform to Aliyun standards.", true)]
    [TestCase("The request signature does not conform.", false)]
    public void IncompleteSignature_is_compared_by_prefix(string message, bool passes) => Message("IncompleteSignature", message).Should().Be(passes);

    [TestCase("The specified OwnerId is not valid. server string", false)]
    [TestCase("The specified OwnerId is not valid。", true)]
    [TestCase("ThespecifiedOwnerIdisnotvalid.", false)]
    [TestCase("", false)]
    public void Other_rows_are_compared_whole(string message, bool passes) => Message("InvalidOwnerId", message).Should().Be(passes);

    [TestCase("The parameter \"ConformanceUnknownParameter\" is not supported.", "")]
    [TestCase("The parameter “conformanceunknownparameter” is not supported", "")]
    [TestCase("The parameter '' is not supported.", "")]
    [TestCase("The parameter \"Action\" is not supported.", "names Warning")]
    [TestCase("The parameter ConformanceUnknownParameter is not supported.", "message Warning")]
    [TestCase("No such thing.", "message Warning,names Warning")]
    public void Empty_quotes_of_row_23_may_hold_the_name(string message, string findings) =>
        Findings("UnsupportedParameter.Unknown", message).Should().BeEquivalentTo(findings.Split(',', StringSplitOptions.RemoveEmptyEntries));

    [TestCase("MissingParameter.Timestamp", "The input parameter \"Timestamp\" that is mandatory for processing this request is not supplied.", "")]
    [TestCase("MissingParameter.Timestamp", "The input parameter \"TimeStamp\" that is mandatory for processing this request is not supplied.", "")]
    [TestCase("MissingParameter.Timestamp", "The input parameter \"TimeStamps\" that is mandatory for processing this request is not supplied.", "message Warning,names Failed")]
    [TestCase("MissingParameter.Signature", "An input parameter \"SignatureMethod\" that is mandatory for processing the request is not supplied.", "message Warning,names Failed")]
    [TestCase("MissingParameter.Action", "Action is missing", "message Warning")]
    [TestCase("MissingParameter.Action", "A parameter is missing (Action.)", "message Warning")]
    [TestCase("MissingParameter.Action", "An action-like thing is missing", "message Warning,names Failed")]
    [TestCase("InvalidParameter.Action", "The specified parameter \"Action\" is not valid.", "message Warning")]
    [TestCase("InvalidParameter.Action", "The specified parameter \"Version\" is not valid.", "message Warning,names Failed")]
    [TestCase("InvalidParameter.Version", "The specified parameter \"Version\" is not valid.", "message Warning")]
    [TestCase("InvalidParamater.SignatureMethod", "The specified parameter “SignatureVersion” is not valid.", "message Warning,names Failed")]
    public void Message_names_the_parameter_meant(string row, string message, string findings) =>
        Findings(row, message).Should().BeEquivalentTo(findings.Split(',', StringSplitOptions.RemoveEmptyEntries));

    private static bool Message(string row, string message) => !Findings(row, message).Contains("message Warning");

    private static List<string> Findings(string row, string message)
    {
        string[] variants = ["xml-get", "json-post"];
        var both = variants.Select(v => Desk.Judge($"{row}/{v}", SampleAnswer.Error(
            TestHome.Edition[row].Row!, v.StartsWith('x') ? AnswerFormat.Xml : AnswerFormat.Json, message)).Findings().ToList()).ToList();
        both[0].Should().Equal(both[1], "XML and JSON are judged alike");
        return both[0];
    }
}
