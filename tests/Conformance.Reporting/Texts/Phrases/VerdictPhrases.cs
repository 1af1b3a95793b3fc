namespace Conformance.Reporting.Texts;

/// <summary>Why a run's verdict is what it is.</summary>
internal static class VerdictPhrases
{
    public static Phrase[] All { get; } =
    [
        // What one shard says in a merged run; before those that begin with any text.
        new("shard {i} of {n}: {w*}", "第 {i}/{n} 个分片：{w*}"),
        new("shard {i} of {n}: {w}", "第 {i}/{n} 个分片：{w}"),
        new("merged from {n} shards: {r}", "由 {n} 个分片合并而成：{r}"),

        new("interrupted by {s}; {w*}", "被 {s} 中断；{w*}"),
        new("{n} of {m} cases failed; stale waivers: {l;}", "{m} 个用例中有 {n} 个失败；失效的豁免：{l;}"),
        new("{n} of {m} cases failed", "{m} 个用例中有 {n} 个失败"),
        new("stale waivers: {l;}", "失效的豁免：{l;}"),
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
        new("no case was selected: shard {i} of {n} is empty, as only {m} cases are shared out; take fewer shards", "没有选中任何用例：{n} 个分片中的第 {i} 个是空的，因为一共只有 {m} 个用例可分；请减少分片数"),
        new("no case was selected: none failed in {r}, so there is nothing to run again", "没有选中任何用例：{r} 中没有失败的用例，无需重跑"),
        new("no case was selected: of the {n} that failed in {r} none fits {g}", "没有选中任何用例：{r} 中失败的 {n} 个用例都不符合 {g}"),
        new("no case was selected: of the {n} that failed in {r} none is in this edition and these variants", "没有选中任何用例：{r} 中失败的 {n} 个用例都不在本规则版本和所选变体之内"),
        new("not certified: {l;}", "不能认证：{l;}"),
        new("a certificate needs the whole suite", "认证需要运行整个套件"),
        new("a certificate allows no DefaultFormat but XML", "认证只允许 DefaultFormat 为 XML"),
        new("a certificate allows no '*' in HostId", "认证不允许 HostId 含有 '*'"),
        new("rows neither judged nor declared not applicable: {l,}", "既未判定也未声明为不适用的行：{l,}"),
        new("{r} (set {k})", "{r}（请设置 {k}）"),

        // An endpoint that was not reached, by its host and port.
        .. NetworkPhrases.All.Where(p => p.Is("the connection", "the host name", "TLS failed", "the answer", "no HTTP answer", "no complete answer")).Select(p => p.Behind("{h}: ", "{h}：")),
    ];
}
