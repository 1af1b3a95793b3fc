using Conformance.Judging.Answers;
using Conformance.Model.Specification;
using Conformance.Probe.Signing;
using static Conformance.Probe.Runs.PreflightLine;

namespace Conformance.Probe.Runs;

/// <summary>What mends a signed request that was refused.</summary>
internal static class ControlRemedies
{
    private const int LongestText = 160;

    /// <summary>Status, code and what the endpoint says; a string to sign is shown elsewhere.</summary>
    public static string Fact(ReadExchange read) => SignatureDiagnosis.Of(read) is not null
        ? read.Summary
        : read.Summary + (read.Answer?.Text("Message") is { Length: > 0 } message ? $": {Shown.Of(message, LongestText)}" : "");

    /// <param name="read">The baseline of an account; null where there is no account Main to send it.</param>
    public static LocalText For(ReadExchange? read)
    {
        if (read is null)
        {
            return Both(
                "没有配置账号 Main：设置变量 CONFORMANCE_Accounts__Main__AccessKeyId 与 CONFORMANCE_Accounts__Main__AccessKeySecret。",
                "There is no account Main: set the variables CONFORMANCE_Accounts__Main__AccessKeyId and CONFORMANCE_Accounts__Main__AccessKeySecret.");
        }

        var account = read.Exchange.Account;
        return (read.Code, SignatureDiagnosis.Of(read)?.Cause) switch
        {
            (_, { } cause) => cause.Text,
            ("InvalidAccessKeyId.NotFound", _) => Both(
                $"接入点不认识这个 AccessKeyId：检查 Accounts:{account}:AccessKeyId 是否属于该环境。",
                $"The endpoint does not know this AccessKeyId: check that Accounts:{account}:AccessKeyId belongs to this environment."),
            ("Forbidden.AccessKeyDisabled", _) => Both($"账号 {account} 的 AccessKey 已禁用。", $"The AccessKey of {account} is disabled."),
            ("IllegalTimestamp", _) => Both("时间戳被拒绝：检查本机与接入点的时钟。", "The Timestamp was refused: check this machine's clock and the endpoint's."),
            var (code, _) => OfCall(read, code ?? ""),
        };
    }

    private static LocalText OfCall(ReadExchange read, string code) => code switch
    {
        "InvalidParameter" => Both("检查 Endpoint:Action 与 Endpoint:Version：该接口必须存在。", "Check Endpoint:Action and Endpoint:Version: the action must exist."),
        _ when code.StartsWith("MissingParameter", StringComparison.Ordinal) => Both(
            "把缺少的参数写入 Endpoint:Parameters；若每个接口都要带，写入 Endpoint:CommonParameters。",
            "Put the missing parameter into Endpoint:Parameters, or into Endpoint:CommonParameters where every action needs it."),
        _ when code.StartsWith("UnsupportedParameter", StringComparison.Ordinal) => Both(
            "Endpoint:Parameters 或 Endpoint:CommonParameters 中有该接口不接受的参数。", "Endpoint:Parameters or Endpoint:CommonParameters has a parameter this action does not take."),
        _ when code.StartsWith("Forbidden", StringComparison.Ordinal) || code == "InvalidAction" => Both(
            $"账号 {read.Exchange.Account} 无权调用 Endpoint:Action：换一个只读接口，或授权。", $"Account {read.Exchange.Account} may not call Endpoint:Action: name another read, or grant it."),
        _ when Throttled.Is(read) => Both("被限流：稍后再试，或调低 Run:MaxRequestsPerSecond。", "Throttled: try again later, or lower Run:MaxRequestsPerSecond."),
        _ when read.Exchange.Fault is { } fault => NetworkRemedies.For(fault.Kind, "Endpoint:BaseUrl"),
        _ when read.Status >= 500 => Both(
            $"接入点自身出错，请凭 RequestId {read.RequestId ?? "-"} 查它的日志。", $"The endpoint failed by itself; look for RequestId {read.RequestId ?? "-"} in its log."),
        _ when read.Answer is null || code.Length == 0 => Both("不是统一结构的错误：检查 Endpoint:BaseUrl 及其路径。", "This is no error of the unified shape: check Endpoint:BaseUrl and its path."),
        _ => Both("基线必须是一个会成功的只读接口：检查 Endpoint:Action、Endpoint:Version 与 Endpoint:Parameters。",
            "The baseline must be a read that succeeds: check Endpoint:Action, Endpoint:Version and Endpoint:Parameters."),
    };
}
