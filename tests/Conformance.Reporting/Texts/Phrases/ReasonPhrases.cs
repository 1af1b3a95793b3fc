namespace Conformance.Reporting.Texts;

/// <summary>Why a case was not judged or not sent.</summary>
internal static class ReasonPhrases
{
    public static Phrase[] All { get; } =
    [
        // From the judge.
        new("{s*}; not judged, because the control failed: {f*}", "{s*}；对照请求失败，因此不作判定：{f*}"),
        new("{s}; not judged, because the control failed: {f*}", "{s}；对照请求失败，因此不作判定：{f*}"),
        new("answered {s}, which decides nothing without a scenario of this endpoint", "返回了 {s}；没有为此接入点配置场景时，这一结果不能说明问题"),
        new("refused for another reason than the one in question: {s}", "被拒绝的原因与所测内容无关：{s}"),
        new("a set-up request that had to succeed was answered {s}", "必须成功的准备请求得到了 {s}"),
        new("one of the two answers cannot be compared: {w*}", "两个返回之一无法比较：{w*}"),
        new("the overlap is not shown: the times of its two requests are not known", "未能证明两个请求重叠：缺少二者的时间"),
        new("the overlap is not shown: the second request was sent {a} ms after the first and {b} ms before its answer, {c} ms for the way and this machine's "
            + "lag taken off; both must be at least 50 (DelayMilliseconds of the scenario sets the first)",
            "未能证明两个请求重叠：第二个请求在第一个之后 {a} 毫秒发出，距第一个的返回 {b} 毫秒（已扣除途中和本机延迟 {c} 毫秒）；两者都须至少 50 毫秒（前者由场景的 DelayMilliseconds 决定）"),
        new("the overlap is not shown: the second request was sent {a} ms after the first and {b} ms before its answer; both must be at least 50 "
            + "(DelayMilliseconds of the scenario sets the first)",
            "未能证明两个请求重叠：第二个请求在第一个之后 {a} 毫秒发出，距第一个的返回 {b} 毫秒；两者都须至少 50 毫秒（前者由场景的 DelayMilliseconds 决定）"),
        new("nothing was sent", "没有发出任何请求"),
        new("no answer carried the header x-acs-request-id", "没有任何返回带有响应头 x-acs-request-id"),

        // What the configuration lacks or rules out.
        new("a second account with another id and secret is needed", "需要另一个 AccessKeyId 和密钥都不同的账号"),
        new("the scenario's Methods leave {m} out", "场景的 Methods 不包含 {m}"),
        new("it may leave something behind at the endpoint", "它可能在接入点留下数据"),
        new("it sends many requests at once", "它会同时发出大量请求"),
        new("an optional business parameter of the baseline is needed", "需要基准请求的一个可选业务参数"),
        new("it needs the account {a}", "它需要账号 {a}"),
        new("only this endpoint's owner can name the call that meets it", "只有接入点的负责人才知道哪个调用会触发它"),
        new("the second request must differ from the first", "第二个请求必须与第一个不同"),
        new("the account Main is not configured (Accounts:Main)", "没有配置账号 Main（Accounts:Main）"),
        new("account {a} was refused at preflight: {c}", "账号 {a} 在预检中被拒绝：{c}"),
        new("not selected", "未被选中"),
        new("it has no record: the run ended before it", "没有记录：运行在此之前就结束了"),

        // The control.
        new("the control failed: {f*}", "对照请求失败：{f*}"),
        new("the signed baseline of account Main by {m} was answered {s}; check {k} and {l}", "账号 Main 以 {m} 发出的已签名基准请求得到 {s}；请检查 {k} 和 {l}"),
        new("the signed baseline of account Main by {m} was answered {s}; check {k}", "账号 Main 以 {m} 发出的已签名基准请求得到 {s}；请检查 {k}"),
        new("the signed baseline of account Main by {m} was answered {s}; {c*}", "账号 Main 以 {m} 发出的已签名基准请求得到 {s}；{c*}"),
        new("the signed baseline of account Main by {m} was answered {s}", "账号 Main 以 {m} 发出的已签名基准请求得到 {s}"),
        new("the signed baseline of account Main by {m} brought no answer: {f*}", "账号 Main 以 {m} 发出的已签名基准请求没有得到返回：{f*}"),

        // Several answers to requests side by side.
        new("{a*}, {b,}", "{a*}，{b,}"),
    ];
}
