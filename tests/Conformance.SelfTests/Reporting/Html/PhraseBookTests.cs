using System.Reflection;
using System.Text.RegularExpressions;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Probe.Signing;
using Conformance.Reporting.Texts;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>What the judge, the probe and the verdict say in English is said in Chinese too.</summary>
[TestFixture]
internal sealed partial class PhraseBookTests
{
    [TestCase("status", "403", "403")]
    [TestCase("code", "an empty Code", "Code 为空")]
    [TestCase("shape", "no RequestId; no HostId; no Code; no Message", "没有 RequestId；没有 HostId；没有 Code；没有 Message")]
    [TestCase("shape", "the root is <R>; the members are wrapped in 'Error'", "根元素是 <R>；各成员被包在 'Error' 之内")]
    [TestCase("shape", "RequestId is no text but the number 5; HostId is no text but null", "RequestId 不是文本而是数字 5；HostId 不是文本而是 null")]
    [TestCase("shape", "no RequestId; no HostId; no Co…", "没有 RequestId；没有 HostId；没有 Co…")]
    [TestCase("noResultData", "nested Songs; TotalCount of the action's success answer", "嵌套成员 Songs；该接口成功返回中的数据成员 TotalCount")]
    [TestCase("format", "not well-formed JSON: 'x' is an invalid start of a value. LineNumber: 0. It begins '<html>'", "不是格式良好的 JSON，解析器报告“'x' is an invalid start of a value. LineNumber: 0.”；开头为 '<html>'")]
    [TestCase("format", "not well-formed XML: elements are nested deeper than 64. It begins '<a><a>'", "不是格式良好的 XML：元素嵌套超过 64 层；开头为 '<a><a>'")]
    [TestCase("requestId", "2 repeated: 'A' in preflight and again in X/xml-get; 'B' in X/xml-get and again in Y/json-post", "2 个重复：'A' 先出现在预检中，又出现在 X/xml-get 中；'B' 先出现在 X/xml-get 中，又出现在 Y/json-post 中")]
    [TestCase("requestId", "X/xml-get: header 'a', RequestId 'b'; preflight: header 'c', RequestId 'd'", "X/xml-get：响应头是 'a'，RequestId 是 'b'；预检：响应头是 'c'，RequestId 是 'd'")]
    [TestCase("sameData", "'{a}' in one of them only", "'{a}' 只出现在其中一个里")]
    public void What_came_is_told(string check, string english, string chinese) =>
        PhraseBook.Actual(Of(check) with { Actual = english }).Text.Should().Be(new LocalText { En = english, Zh = chinese.Replace("其中一个里", "其中一种里") });

    [TestCase("answered 400 InvalidOwnerId, which decides nothing without a scenario of this endpoint", "返回了 400 InvalidOwnerId；没有为此接入点配置场景时，这一结果不能说明问题")]
    [TestCase("500; not judged, because the control failed: the signed baseline of account Main by GET was answered 403 'No'; check Accounts:Main:AccessKeyId",
        "500；对照请求失败，因此不作判定：账号 Main 以 GET 发出的已签名基准请求得到 403 'No'；请检查 Accounts:Main:AccessKeyId")]
    [TestCase("3 configured cases could not be judged, A/xml-get first: the connection was refused: Connection refused", "3 个已配置的用例无法判定，首先是 A/xml-get：连接被拒绝（系统信息“Connection refused”）")]
    [TestCase("127.0.0.1:1: the connection was refused: Connection refused", "127.0.0.1:1：连接被拒绝（系统信息“Connection refused”）")]
    [TestCase("interrupted by SIGINT; 2 of 40 selected cases have no record", "被 SIGINT 中断；选中的 40 个用例中有 2 个没有记录")]
    [TestCase("refused at preflight: account Ram (IncompleteSignature), account Flow (IncompleteSignature)", "在预检中被拒绝：账号 Ram（IncompleteSignature），账号 Flow（IncompleteSignature）")]
    [TestCase("127.0.0.1:1: no complete answer within 10 s (Endpoint:TimeoutSeconds)", "127.0.0.1:1：10 秒内没有完整的返回（Endpoint:TimeoutSeconds）")]
    [TestCase("1 of 40 cases failed; stale waivers: waiver 1 (InvalidOwner status): expired on 2026-01-31; waiver 2 (InvalidOwner code): declared 'A', seen 'B' in InvalidOwner/xml-get",
        "40 个用例中有 1 个失败；失效的豁免：豁免 1（InvalidOwner status）：已于 2026-01-31 到期；豁免 2（InvalidOwner code）：声明的是 'A'，实际为 'B'（InvalidOwner/xml-get）")]
    [TestCase("stale waivers: waiver 1 (InvalidOwner status): matches nothing: it needs the account Ram; set Accounts:Ram", "失效的豁免：豁免 1（InvalidOwner status）：没有对应的用例：它需要账号 Ram；请设置 Accounts:Ram")]
    [TestCase("--baseline r: no longer exercised: row 8 Forbidden.AccessKeyDisabled, row 20 InvalidAction (it needs the account Disabled; set Accounts:Disabled)",
        "--baseline r：不再执行：第 8 行 Forbidden.AccessKeyDisabled，第 20 行 InvalidAction（它需要账号 Disabled；请设置 Accounts:Disabled）")]
    [TestCase("not certified: a certificate needs the whole suite; rows neither judged nor declared not applicable: 8 Forbidden.AccessKeyDisabled (set Accounts:Disabled), 20 InvalidAction",
        "不能认证：认证需要运行整个套件；既未判定也未声明为不适用的行：8 Forbidden.AccessKeyDisabled（请设置 Accounts:Disabled），20 InvalidAction")]
    [TestCase("not sent: the circuit breaker opened after 1 network fault (Run:MaxConsecutiveFaults), the last one: no HTTP answer: x", "未发送：1 次网络故障后熔断（Run:MaxConsecutiveFaults），最后一次：没有得到 HTTP 返回（系统信息“x”）")]
    [TestCase("the endpoint still throttled after 4 attempts: 429; the suite waits 30 s at most", "尝试 4 次后接入点仍在限流：429；套件最多等待 30 秒")]
    [TestCase("--only 'Owner' selects nothing; did you mean 'InvalidOwner'?", "--only 'Owner' 没有选中任何用例；是否想写 'InvalidOwner'？")]
    [TestCase("the control failed: the signed baseline of account Main by POST was answered 400 IncompleteSignature 'm'; The endpoint does not sort the parameters by name",
        "对照请求失败：账号 Main 以 POST 发出的已签名基准请求得到 400 IncompleteSignature 'm'；接入点没有把参数按名称排序")]
    [TestCase("no case was selected: shard 3 of 5 is empty, as only 2 cases are shared out; take fewer shards", "没有选中任何用例：5 个分片中的第 3 个是空的，因为一共只有 2 个用例可分；请减少分片数")]
    [TestCase("the control failed: shard 2 of 3: the signed baseline of account Main by GET was answered 403 'No'; check Accounts:Main:AccessKeyId",
        "对照请求失败：第 2/3 个分片：账号 Main 以 GET 发出的已签名基准请求得到 403 'No'；请检查 Accounts:Main:AccessKeyId")]
    [TestCase("shard 2 of 3: 127.0.0.1:1: the connection was refused: Connection refused", "第 2/3 个分片：127.0.0.1:1：连接被拒绝（系统信息“Connection refused”）")]
    [TestCase("shard 2 of 3: System.IO.IOException: disk full", "第 2/3 个分片：System.IO.IOException: disk full")]
    [TestCase("merged from 2 shards: a, b", "由 2 个分片合并而成：a, b")]
    [TestCase("no complete answer within 10 s (Endpoint:TimeoutSeconds), 400 InvalidOwner", "10 秒内没有完整的返回（Endpoint:TimeoutSeconds），400 InvalidOwner")]
    public void Reason_is_told(string english, string chinese) => PhraseBook.Reason(english).Text.Should().Be(new LocalText { En = english, Zh = chinese });

    [TestCase("the product has no disks")]
    [TestCase("产品没有磁盘")]
    public void What_a_person_wrote_stays_as_it_is(string text) => PhraseBook.Reason(text).Should().Be(Told.AsItIs(text));

    [Test]
    public void Every_check_is_explained_in_both_languages()
    {
        foreach (var check in CheckNames.All)
        {
            foreach (var text in new[] { CheckTexts.Asks(check), CheckTexts.Cause(check) })
            {
                text.Zh.Should().MatchRegex("[\u4e00-\u9fff]{4,}.*。$");
                text.En.Should().MatchRegex("^[A-Z][^\u4e00-\u9fff]{20,}\\.$");
            }
        }
    }

    [Test]
    public void Every_condition_of_the_edition_has_words_in_both_languages()
    {
        foreach (var condition in TestHome.Edition.Cases.Select(c => c.When).Distinct())
        {
            var words = ConditionTexts.Of(condition, "PageSize");

            words.Zh.Should().MatchRegex("[\u4e00-\u9fff]");
            words.En.Should().NotMatchRegex("[\u4e00-\u9fff]").And.NotBeNullOrWhiteSpace();
        }
    }

    /// <summary>The probe tells these at the end of a control that failed; those that name a key are told by it.</summary>
    [Test]
    public void Every_cause_of_a_refused_signature_is_told()
    {
        var causes = typeof(SignatureCause).Assembly.GetType("Conformance.Probe.Signing.SignatureCauses")!.GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Select(m => (SignatureCause)m.Invoke(null, [.. m.GetParameters().Select(p => p.ParameterType == typeof(string) ? (object)"Name" : Enumerable.Repeat("Name", 2))])!)
            .Where(c => c.Key is null).ToList();

        causes.Should().HaveCountGreaterThan(20);
        foreach (var cause in causes)
        {
            PhraseBook.Reason(cause.Text.En.TrimEnd('.')).Text.Zh.Should().Be(cause.Text.Zh.TrimEnd('。'));
        }
    }

    [TestCase("没有 RequestId", false)]
    [TestCase("no RequestId", true)]
    [TestCase("status 404 已豁免", false)]
    [TestCase("连接被拒绝（系统信息“no such host”）：'a b'", false)]
    [TestCase("text/xml 或 application/xml；若有 charset 则为 utf-8", false)]
    [TestCase("嵌套成员 Songs; nested Data", true)]
    public void English_left_over_is_seen(string chinese, bool holds) => HoldsEnglish(chinese).Should().Be(holds);

    /// <summary>True when a word of ours is left in English, outside of quotes.</summary>
    internal static bool HoldsEnglish(string chinese) =>
        Word().Matches(Quoted().Replace(chinese, "")).Any(w => !CheckNames.All.Append("charset").Append("null").Append("true").Append("false").Contains(w.Value));

    private static CheckResult Of(string name) => new() { Name = name, Level = Level.Required, Status = CheckStatus.Failed, Expected = "e", Actual = "a" };

    [GeneratedRegex("'.*'|“.*”")]
    private static partial Regex Quoted();

    // Not what is joined to something else, such as xml-get, utf-8 or text/xml.
    [GeneratedRegex("(?<![A-Za-z0-9./:*_-])[a-z]{2,}(?![A-Za-z0-9./:*_-])")]
    private static partial Regex Word();
}
