using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Values;
using static Conformance.Probe.Settings.Known.KeyShapes;

namespace Conformance.Probe.Settings.Known;

/// <summary>The section <c>Scenarios</c>.</summary>
internal static class ScenarioKeys
{
    public static NamesNode Scenarios { get; } = new(
        Both("场景，按要求编号", "Scenarios per requirement id"),
        NameKind.Requirement,
        Section("一个场景", "One scenario",
        [
            new("Account", Value("使用的账号，默认由要求决定", "Account to use; default: the requirement's own", TextRules.Filled)),
            new("Action", Value("调用的接口，默认为基线接口", "Action to call; default: the baseline's", TextRules.Name)),
            new("Version", Value("API 版本，默认为基线版本", "API version; default: the baseline's", TextRules.Date)),
            new("Parameters", Parameters("业务参数；给出 Action 时替换基线参数，否则覆盖其上",
                "Business parameters; with Action in place of the baseline's, else over them")),
            new("OtherParameters", Parameters("两次请求中第二次不同的参数", "Where the second of two requests differs from the first")),
            new("Cleanup", Section("撤销副作用的调用", "The call that takes side effects back",
            [
                new("Action", Value("接口", "Action to call", TextRules.Name)),
                new("Parameters", Parameters("业务参数", "Business parameters")),
            ])),
            new("Burst", Value("同时发出的请求数", "Requests sent at once", NumberRules.Whole(2, 10_000))),
            new("NotApplicable", Value("产品不具备该能力的原因；第 1–7、9–14、21 行不可用",
                "Why the requirement does not apply to the product; refused for rows 1–7, 9–14 and 21", TextRules.Filled)),
            new("Methods", List("HTTP 方法，默认由要求决定", "HTTP methods; default: the requirement's own",
                TextRules.Choice("GET", "POST", "PUT", "DELETE", "HEAD"))),
            new("DelayMilliseconds", Value("重叠的两次请求之间的间隔（毫秒）",
                "Between two overlapping requests, in milliseconds", NumberRules.Whole(50, 600_000))),
            new("Code", Value("期望的接口错误码", "Expected code of an interface's own error", TextRules.Name)),
        ]) with
        { IsReplacedWhole = true });
}
