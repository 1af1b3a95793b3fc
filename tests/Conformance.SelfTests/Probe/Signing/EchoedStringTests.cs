using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Signing;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Signing;

/// <summary>The endpoint's string is found however it is told, and shows no more of a key than may be shown.</summary>
[TestFixture]
internal sealed class EchoedStringTests
{
    private const string Right = "GET&%2F&AccessKeyId%3DLTAI********%26Action%3DDescribeSongs%26Timestamp%3D2026-03-14T01%253A59%253A26Z";
    private const string Url = "http://shop.example.com/?AccessKeyId=LTAI********&Action=DescribeSongs&Signature=c2ln&Timestamp=2026-03-14T01%3A59%3A26Z";

    private static IEnumerable<TestCaseData> Messages =>
    [
        new TestCaseData($"Wrong. server string to sign is:{Right}").SetArgDisplayNames("as gateways say it"),
        new TestCaseData($"Server String To Sign is: {Right} ").SetArgDisplayNames("letter case and spaces"),
        new TestCaseData($"server StringToSign is [{Right}], server CanonicalRequest is [GET\n/]").SetArgDisplayNames("in brackets, more behind it"),
        new TestCaseData($"string to sign: '{Right}'").SetArgDisplayNames("in quotes"),
        new TestCaseData($"server string to sign is:{Right}.").SetArgDisplayNames("with a full stop"),
        new TestCaseData($"server string to sign is:{Right.Replace("&", "&amp;")}").SetArgDisplayNames("escaped once more, as XML"),
        new TestCaseData($"server string to sign is:{Right.Replace("&", "\\u0026")}").SetArgDisplayNames("escaped once more, as JSON"),
    ];

    [TestCaseSource(nameof(Messages))]
    public void String_is_found_in_either_format(string message)
    {
        foreach (var answer in new[] { SampleExchange.Xml(400, SampleAnswer.Xml("IncompleteSignature", message)), SampleExchange.Json(400, SampleAnswer.Json("IncompleteSignature", message.Replace("\n", " "))) })
        {
            Diagnosis(answer)!.Theirs.Should().Be(Right);
            Diagnosis(answer)!.Cause.Name.Should().Be("secret");
        }
    }

    [TestCase("<html><body>string to sign is:{0}</body></html>")]
    [TestCase("""{{"Message":"string to sign is:{0}","Code":"IncompleteSignature"}}""")]
    public void String_is_found_in_a_body_of_another_format(string body) =>
        Diagnosis(SampleExchange.Xml(400, string.Format(null, body, Right.Replace("&", body[0] == '<' ? "&amp;" : "\\u0026"))))!.Theirs.Should().Be(Right);

    [TestCase("the string to sign")]
    [TestCase("Please check the string to sign.")]
    [TestCase("")]
    public void Message_that_only_speaks_of_it_tells_none(string message) =>
        Diagnosis(SampleExchange.Xml(400, SampleAnswer.Xml("IncompleteSignature", message)))!.Should().Match<SignatureDiagnosis>(d => d.Theirs == null && d.Cause.Name == "untold");

    [TestCase("InvalidParameter")]
    [TestCase("Throttling")]
    public void Other_refusals_are_no_matter_of_signatures(string code) =>
        Diagnosis(SampleExchange.Xml(400, SampleAnswer.Xml(code, "no"))).Should().BeNull();

    [Test]
    public void Unsigned_and_accepted_requests_are_none_either()
    {
        SignatureDiagnosis.Of(ReadExchange.Of(Asked(SampleAnswer.Success(AnswerFormat.Xml)))).Should().BeNull();
        SignatureDiagnosis.Of(ReadExchange.Of(Asked(SampleExchange.Broken(AnswerFormat.Xml)))).Should().BeNull();
        SignatureDiagnosis.Of(ReadExchange.Of(Asked(SampleExchange.Xml(400, SampleAnswer.Xml("IncompleteSignature", Right))) with { Account = null })).Should().BeNull();
    }

    [TestCase("accesskeyid%3dltaisecretkeyid", "accesskeyid%3dltai***********")]
    [TestCase("AccessKeyId=LTAISECRETKEYID", "AccessKeyId=LTAI***********")]
    [TestCase("AccessKeyId%253Dabc", "AccessKeyId%253Da**")]
    [TestCase("SecurityToken%3Dtoken%2Ben", "SecurityToken%3D**********")]
    public void Key_that_the_endpoint_changed_is_still_not_shown(string told, string shown) =>
        Diagnosis(SampleExchange.Xml(400, SampleAnswer.Xml("IncompleteSignature", $"string to sign is:GET&%2F&{told}%26Action%3Dx")))!.Theirs.Should().Be($"GET&%2F&{shown}%26Action%3Dx");

    // The masks of a long-lived token are as long as its spelling there, which differs between the two.
    [Test]
    public void Masks_of_other_lengths_are_the_same()
    {
        var told = "GET&%2F&AccessKeyId%3DLTAI********%26SecurityToken%3D" + new string('*', 20);
        var answer = Asked(SampleExchange.Xml(400, SampleAnswer.Xml("IncompleteSignature", $"string to sign is:{told}")));
        var asked = answer with { Request = answer.Request with { Url = "http://shop.example.com/?AccessKeyId=LTAI********&SecurityToken=" + new string('*', 16) } };

        SignatureDiagnosis.Of(ReadExchange.Of(asked))!.Cause.Name.Should().Be("secret");
    }

    [Test]
    public void Asterisk_elsewhere_is_no_mask()
    {
        var answer = Asked(SampleExchange.Xml(400, SampleAnswer.Xml("IncompleteSignature", "no")));
        var asked = answer with { Request = answer.Request with { Url = "http://shop.example.com/?Keyword=a*b+c" } };

        SignatureDiagnosis.Of(ReadExchange.Of(asked))!.Ours.Should().Be("GET&%2F&Keyword%3Da%252Ab%2520c");
    }

    private static SignatureDiagnosis? Diagnosis(Exchange answer) => SignatureDiagnosis.Of(ReadExchange.Of(Asked(answer)));

    private static Exchange Asked(Exchange answer) => answer with { Request = answer.Request with { Url = Url } };
}
