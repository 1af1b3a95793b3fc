using System.Text.Json;
using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.JudgingTests;

/// <summary>What is read from answers that real gateways gave, as people pasted them.</summary>
[TestFixture]
internal sealed class RealAnswerTests
{
    // Place in the file: RequestId, HostId, layout. A dash is an absent HostId; a question mark a body no strict reader takes.
    private static readonly string[] Expected =
    [
        "554AEBFE-37EB-4F30-AC32-3B3470BF736A dns.aliyuncs.com compact",
        "xxxxxxxxxxxxxxxx alidns.aliyuncs.com break",
        "****** dysmsapi.aliyuncs.com compact",
        "3D864CDF-026E-45FE-99C8-B31D0E6A775A domain.aliyuncs.com break",
        "8906582E-6722-409A-A6C4-0E7863B733A5 ecs.aliyuncs.com compact",
        "8906582E-6722-409A-A6C4-0E7863B733A5 ecs.aliyuncs.com compact",
        "e85db688-a2d3-44ca-9790-4259f59e90d8 - break",
        "389CAA05-88AC-591C-BE06-04F166E26685 alidns.aliyuncs.com compact",
        "EE33587F-A5A5-5C53-BFCF-E0F5115DB659 alidns.aliyuncs.com compact",
        "AA04D6BE-BAB2-55BF-B916-FBC104BB97FB alidns.aliyuncs.com compact",
        "B2EA4DDC-2E06-471E-8784-6C33AD871AAF alidns.aliyuncs.com compact",
        "?",
        "XXXXXXXXXX dns.aliyuncs.com compact",
        "E568668F-E794-4359-90D6-F57D7F3687C0 rds.aliyuncs.com break",
        "19D4EB64-5E1D-453A-A1A2-4984452d00C1 alidns.aliyuncs.com compact",
        "402AA9D7-90C7-5D6C-BC6A-DADBF0327E48 alidns.aliyuncs.com compact",
        "34025A66-A43F-58E5-9842-5BB42964F755 alidns.aliyuncs.com compact",
        "A54D0EF9-75BA-57AD-9A44-00E0C15C9F44 alidns.aliyuncs.com compact",
        "40B46513-9332-572F-8DDA-4C040E2758DB alidns.aliyuncs.com compact",
        "95F47CC4-BADA-4AF6-9EB4-12CCA602062D cdn.aliyuncs.com compact",
        "6A6711BD-F18E-445C-9B6F-E7F9F6EEE9E0 dysmsapi.aliyuncs.com compact",
        "3E02B29D-57A4-418A-881F-9657C9AE8106 location.aliyuncs.com break",
        "9C9A4E99-5196-42A2-80B6-4762F8F75C90 ecs.aliyuncs.com compact",
        "7192384C-EAA7-5E4F-9AC0-C3B60815F04E starops.cn-hangzhou.aliyuncs.com compact",
        "FF733085-B27A-494E-B151-C0AC008708D6 sms.aliyuncs.com compact",
        "784B99C1-895F-426C-8E1F-008955D418FB sts.aliyuncs.com compact",
        "7463B73D-35CC-4D19-A010-6B8D65D242EF rds.aliyuncs.com break",
        "7463B73D-35CC-4D19-A010-6B8D65D242EF sts.aliyuncs.com break",
        "4029409A-7460-4E1F-806A-A75B5778B167 - compact",
        "CA62579B-750A-435D-B832-8E26347508CE - compact",
    ];

    private static IEnumerable<TestCaseData> Answers
    {
        get
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(TestHome.Fixtures, "responses", "real-responses.json")));
            return
            [
                .. file.RootElement.EnumerateArray().Select((answer, i) => new TestCaseData(
                    answer.GetProperty("body").GetString(),
                    answer.GetProperty("format").GetString() == "xml" ? AnswerFormat.Xml : AnswerFormat.Json,
                    answer.GetProperty("code").GetString(),
                    Expected[i]).SetArgDisplayNames($"{i} {answer.GetProperty("code").GetString()}")),
            ];
        }
    }

    [TestCaseSource(nameof(Answers))]
    public void Real_answer_is_read_as_a_person_reads_it(string body, AnswerFormat format, string? code, string expected)
    {
        var (answer, unreadable) = Desk.Read(body, format);

        var read = answer is null ? "?" : $"{answer.Text("RequestId")} {answer.Text("HostId") ?? "-"} {(answer.Layout is null ? "compact" : "break")}";
        read.Should().Be(expected, unreadable);
        (answer is null ? code : answer.Text("Code")).Should().Be(code);
        (unreadable is null).Should().Be(answer is not null);
    }

    [TestCaseSource(nameof(Answers))]
    public void Real_answer_is_refused_in_the_other_format(string body, AnswerFormat format, string? code, string expected)
    {
        var (answer, unreadable) = Desk.Read(body, format == AnswerFormat.Xml ? AnswerFormat.Json : AnswerFormat.Xml);

        answer.Should().BeNull($"{code} {expected}");
        unreadable.Should().NotBeNullOrWhiteSpace();
    }

    [Test]
    public void Table_covers_every_answer() => Answers.Should().HaveCount(Expected.Length);

    [Test]
    public void Error_in_CDATA_and_extra_members_is_read_whole()
    {
        var (answer, _) = AnswerReader.Read(
            Payload.Of("<Error><Code><![CDATA[A<B]]></Code><Message>a<!-- c -->b<?pi?>&amp;&#x43;</Message><Recommend><![CDATA[http://x/?a=1&b=2]]></Recommend></Error>").Bytes,
            AnswerFormat.Xml);

        answer!.Text("Code").Should().Be("A<B");
        answer.Text("Message").Should().Be("ab&C");
        answer.Text("Recommend").Should().Be("http://x/?a=1&b=2");
    }
}
