namespace Conformance.Reporting.Texts;

/// <summary>What the network did, how the suite gave way to it, and notes for people.</summary>
internal static class NetworkPhrases
{
    private const string Throttled = "the endpoint still throttled after";

    public static Phrase[] All { get; } =
    [
        new("the connection was refused: {m}", "连接被拒绝（系统信息“{m}”）"),
        new("the host name could not be resolved: {m}", "无法解析主机名（系统信息“{m}”）"),
        new("TLS failed: {m}", "TLS 握手失败（系统信息“{m}”）"),
        new("the connection was reset: {m}", "连接被重置（系统信息“{m}”）"),
        new("the connection was reset", "连接被重置"),
        new("the answer was cut short: {m}", "返回中途断开（系统信息“{m}”）"),
        new("no HTTP answer: {m}", "没有得到 HTTP 返回（系统信息“{m}”）"),
        new("no complete answer within {n} s (Endpoint:TimeoutSeconds)", "{n} 秒内没有完整的返回（Endpoint:TimeoutSeconds）"),
        new("the answer is larger than {n} bytes (Endpoint:MaxResponseBytes)", "返回超过 {n} 字节（Endpoint:MaxResponseBytes）"),
        new("the answers of this run are larger than {n} bytes together; take a baseline with a smaller answer, or raise Endpoint:MaxResponseBytes",
            "本次运行的全部返回合计超过 {n} 字节；请换用返回较小的基准请求，或提高 Endpoint:MaxResponseBytes"),
        new("not sent: the request budget is spent (Run:MaxRequests)", "未发送：请求数已用完（Run:MaxRequests）"),
        new("not sent: {o*}", "未发送：{o*}"),
        new("the circuit breaker opened after {n} network faults in a row (Run:MaxConsecutiveFaults), the last one: {d*}",
            "连续 {n} 次网络故障后熔断（Run:MaxConsecutiveFaults），最后一次：{d*}"),
        new("the circuit breaker opened after {n} network fault (Run:MaxConsecutiveFaults), the last one: {d*}",
            "{n} 次网络故障后熔断（Run:MaxConsecutiveFaults），最后一次：{d*}"),
        .. After("attempts"),
        .. After("attempt"),
        new("throttled by the endpoint outside the throttling rows: backed off {n} times; a lower Run:MaxRequestsPerSecond may spare that",
            "在限流用例之外被接入点限流，退避了 {n} 次；降低 Run:MaxRequestsPerSecond 可以避免"),
        new("{i}: the cleanup {a} was answered {s*}", "{i}：清理调用 {a} 得到 {s*}"),
        new("{i}: the cleanup {a} was answered {s}", "{i}：清理调用 {a} 得到 {s}"),
        new("{i}: account {a} was still refused {n} s after the burst", "{i}：突发请求之后 {n} 秒，账号 {a} 仍被拒绝"),
    ];

    private static IEnumerable<Phrase> After(string attempts) =>
    [
        new($"{Throttled} {{n}} {attempts}: {{s}}; it asks to wait {{w}} s (Retry-After), and the suite waits {{m}} s at most",
            "尝试 {n} 次后接入点仍在限流：{s}；它要求等待 {w} 秒（Retry-After），而套件最多等待 {m} 秒"),
        new($"{Throttled} {{n}} {attempts}: {{s}}; the suite waits {{m}} s at most", "尝试 {n} 次后接入点仍在限流：{s}；套件最多等待 {m} 秒"),
        new($"{Throttled} {{n}} {attempts}: {{s}}", "尝试 {n} 次后接入点仍在限流：{s}"),
    ];
}
