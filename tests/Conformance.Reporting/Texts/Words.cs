using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Reporting.Texts;

/// <summary>The words of the closed sets, in both languages.</summary>
public static class Words
{
    /// <param name="word">A verdict's word (contract §2).</param>
    public static LocalText Verdict(string word) => word switch
    {
        "conformant" => Text("符合", "Conformant"),
        "conformantWithDeviations" => Text("符合，但有偏差", "Conformant with deviations"),
        "nonconformant" => Text("不符合", "Nonconformant"),
        "unreachable" => Text("无法连接", "Unreachable"),
        "inconclusive" => Text("无法得出结论", "Inconclusive"),
        _ => Text("套件出错", "Error of the suite"),
    };

    public static LocalText Status(CaseStatus status) => status switch
    {
        CaseStatus.Passed => Text("通过", "passed"),
        CaseStatus.Failed => Text("失败", "failed"),
        CaseStatus.Waived => Text("已豁免", "waived"),
        CaseStatus.NotExercised => Text("未能执行", "not exercised"),
        CaseStatus.NotApplicable => Text("不适用", "not applicable"),
        CaseStatus.NotRun => Text("未运行", "not run"),
        CaseStatus.Observed => Text("仅观察", "observed"),
        _ => throw new InvalidOperationException($"no word for the status {status}"),
    };

    public static LocalText Level(Level level) => level switch
    {
        Model.Specification.Level.Required => Text("必需", "required"),
        Model.Specification.Level.Recommended => Text("建议", "recommended"),
        Model.Specification.Level.Observed => Text("仅观察", "observed"),
        _ => throw new InvalidOperationException($"no word for the level {level}"),
    };

    public static LocalText Role(ExchangeRole role) => role switch
    {
        ExchangeRole.Control => Text("对照", "control"),
        ExchangeRole.SetUp => Text("准备", "set-up"),
        ExchangeRole.Judged => Text("判定", "judged"),
        ExchangeRole.Recovery => Text("等待恢复", "recovery"),
        ExchangeRole.Cleanup => Text("清理", "cleanup"),
        ExchangeRole.BackedOff => Text("之后重发", "sent again later"),
        _ => throw new InvalidOperationException($"no word for the role {role}"),
    };

    /// <param name="stability">As triage told it, such as <c>flaky (2 of 3)</c>.</param>
    public static LocalText Stability(string stability) => stability switch
    {
        "deterministic" => Text("每次重跑都同样失败", "fails in the same way each time it is run again"),
        "load-dependent" => Text("单独重跑时不失败：与负载有关", "does not fail when run again alone: load-dependent"),
        _ => Text($"时好时坏：{stability}", $"comes and goes: {stability}"),
    };

    /// <param name="key">The configuration key of a tolerance in use.</param>
    public static LocalText Tolerance(string key) => key switch
    {
        "Endpoint:DefaultFormat" => Text("默认格式不是规则规定的 XML", "the default format is not the rules' XML"),
        "Endpoint:HostId" => Text("HostId 用通配符匹配", "HostId is matched by a wildcard"),
        "Endpoint:AllowedErrorMembers" => Text("错误返回中允许更多成员", "further members are allowed in errors"),
        _ => Text("", ""),
    };

    private static LocalText Text(string zh, string en) => new() { Zh = zh, En = en };
}
