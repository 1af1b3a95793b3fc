using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Values;
using static Conformance.Probe.Settings.Known.KeyShapes;

namespace Conformance.Probe.Settings.Known;

/// <summary>The sections <c>Run</c> and <c>Certification</c>.</summary>
internal static class RunKeys
{
    /// <summary>NUnit's workers are blocked threads; more of them than this gain nothing.</summary>
    private const int MostWorkers = 64;

    public static SectionNode Run { get; } = Section("运行方式", "How the suite runs",
    [
        new("Variants", Value("full：三种格式 × GET/POST；rows：仅 xml-get 与 json-post",
            "full: XML, JSON and absent Format, by GET and by POST; rows: xml-get and json-post only",
            TextRules.Choice("full", "rows"), "full")),
        new("Workers", Value("并发用例数", "Cases at the same time", NumberRules.Whole(1, MostWorkers), "8")),
        new("MaxRequestsPerSecond", Value("每秒请求上限，0 为不限", "Most requests a second; 0: unlimited", NumberRules.Whole(0, 1_000_000), "20")),
        new("MaxRequests", Value("请求总数上限，0 为不限", "Most requests of a run; 0: unlimited", NumberRules.Whole(0, int.MaxValue), "5000")),
        new("MaxConsecutiveFaults", Value("连续多少次网络故障后提前结束，0 为从不", "Network faults in a row after which the run ends early; 0: never",
            NumberRules.Whole(0, 1_000_000), "20")),
        new("AllowSideEffects", Value("允许有副作用的行", "Rows with side effects may be exercised", NumberRules.Switch, "false")),
        new("AllowLoad", Value("允许产生压力（Throttling.FlowControl）", "Load may be made (Throttling.FlowControl)", NumberRules.Switch, "false")),
        new("AllowProduction", Value("允许 aliyuncs.com 下的主机", "Hosts under aliyuncs.com are allowed", NumberRules.Switch, "false")),
    ]);

    public static SectionNode Certification { get; } = Section("认证信息", "Whose product a certified run speaks of",
    [
        new("Vendor", Value("厂商", "Vendor", TextRules.Any, "")),
        new("Product", Value("产品", "Product", TextRules.Any, "")),
        new("ProductVersion", Value("产品版本", "Version of the product", TextRules.Any, "")),
        new("Contact", Value("联系人", "Contact", TextRules.Any, "")),
    ]);
}
