namespace Conformance.Reporting.Texts;

/// <summary>Why a run's verdict is what it is.</summary>
internal static class VerdictPhrases
{
    public static Phrase[] All { get; } =
    [
        new("interrupted by {s}; {w*}", "被 {s} 中断；{w*}"),
        new("{n} of {m} cases failed; stale waivers: {l}", "{m} 个用例中有 {n} 个失败；失效的豁免：{l}"),
        new("{n} of {m} cases failed", "{m} 个用例中有 {n} 个失败"),
        new("stale waivers: {l}", "失效的豁免：{l}"),
        new("nothing required failed but what is waived: {w}; tolerances in use: {t}", "除已豁免的 {w} 外，必需项没有失败；使用了放宽设置：{t}"),
        new("nothing required failed but what is waived: {w}", "除已豁免的 {w} 外，必需项没有失败"),
        new("nothing required failed; tolerances in use: {t}", "必需项没有失败；使用了放宽设置：{t}"),
        new("nothing required failed", "必需项没有失败"),
        new("no case was selected by {g}; ./run.sh list shows what there is", "{g} 没有选中任何用例；用 ./run.sh list 查看全部用例"),
        new("refused at preflight: {a,}", "在预检中被拒绝：{a,}"),
        new("account {a} ({c})", "账号 {a}（{c}）"),
        new("the record is incomplete", "运行记录不完整"),
        new("{n} of {m} selected cases have no record", "选中的 {m} 个用例中有 {n} 个没有记录"),
        new("{n} configured cases could not be judged, {i} first: {w*}", "{n} 个已配置的用例无法判定，首先是 {i}：{w*}"),
        new("--require-complete: not exercised: {l}", "--require-complete：未能执行 {l}"),
        new("no case was judged; ./run.sh list says which key each one lacks", "没有判定任何用例；用 ./run.sh list 查看各用例缺少哪个配置键"),
        new("{h}: the connection was refused: {m}", "{h}：连接被拒绝（系统信息“{m}”）"),
        new("{h}: the host name could not be resolved: {m}", "{h}：无法解析主机名（系统信息“{m}”）"),
        new("{h}: TLS failed: {m}", "{h}：TLS 握手失败（系统信息“{m}”）"),
        new("{h}: the connection was reset: {m}", "{h}：连接被重置（系统信息“{m}”）"),
        new("{h}: the answer was cut short: {m}", "{h}：返回中途断开（系统信息“{m}”）"),
        new("{h}: no HTTP answer: {m}", "{h}：没有得到 HTTP 返回（系统信息“{m}”）"),
        new("{h}: no complete answer within {n} s (Endpoint:TimeoutSeconds)", "{h}：{n} 秒内没有完整的返回（Endpoint:TimeoutSeconds）"),
        new("{h}: the answer is larger than {n} bytes (Endpoint:MaxResponseBytes)", "{h}：返回超过 {n} 字节（Endpoint:MaxResponseBytes）"),
        new("{c} is waived until {d}: {r}; {w;}", "{c} 已豁免至 {d}：{r}；{w;}"),
        new("{c} is waived until {d}: {r}", "{c} 已豁免至 {d}：{r}"),
    ];
}
