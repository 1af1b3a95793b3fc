namespace Conformance.Reporting.Texts;

/// <summary>What was selected, what was waived, and what a run lost against an earlier one.</summary>
internal static class SelectionPhrases
{
    public static Phrase[] All { get; } =
    [
        // Notes on --only, --rerun-failed and --baseline.
        new("--only '{g}' is taken as the group; for the check of that name: --only check:{c}", "--only '{g}' 按分组理解；若指同名的检查，请写 --only check:{c}"),
        new("--only '{g}' selects nothing: none of its cases failed in {r}", "--only '{g}' 没有选中任何用例：它的用例在 {r} 中都没有失败"),
        new("--only '{g}' selects nothing with --variants {v}", "--only '{g}' 在 --variants {v} 下没有选中任何用例"),
        new("--only '{g}' selects nothing; did you mean '{n}'?", "--only '{g}' 没有选中任何用例；是否想写 '{n}'？"),
        new("--only '{g}' selects nothing", "--only '{g}' 没有选中任何用例"),
        new("--rerun-failed: {n} of {m} cases of {r} are not run again: --variants {v} leaves them out", "--rerun-failed：{r} 的 {m} 个用例中有 {n} 个没有重跑：--variants {v} 不包含它们"),
        new("--rerun-failed: {n} of {m} cases of {r} are not run again: this edition has no {i}", "--rerun-failed：{r} 的 {m} 个用例中有 {n} 个没有重跑：本规则版本没有 {i}"),
        new("{o}: {r} was a run of {n} at {u}, this one is of {m} at {v}", "{o}：{r} 运行的接入点是 {n}（{u}），本次是 {m}（{v}）"),
        new("{o}: {r} was a run of {n} at {u}, this one is of {m}", "{o}：{r} 运行的接入点是 {n}（{u}），本次是 {m}"),

        // What became of a waiver.
        new("waiver {n} ({w}): {t*}", "豁免 {n}（{w}）：{t*}"),
        new("none of its cases was selected", "它的用例都未被选中"),
        new("expired on {d}", "已于 {d} 到期"),
        new("seen as declared in {n} of {m} cases", "{m} 个用例中有 {n} 个与声明一致"),
        new("whether it is still needed could not be seen in this run", "本次运行无法看出它是否仍有必要"),
        new("no longer needed: the check failed in none of {n} judged cases", "不再需要：{n} 个已判定的用例中，这项检查都没有失败"),
        new("declared '{a}', seen {l*}", "声明的是 '{a}'，实际为 {l*}"),
        new("'{v}' in {c}", "'{v}'（{c}）"),
        new("matches nothing: {r*}", "没有对应的用例：{r*}"),
        new("no judged case made this check", "没有已判定的用例做过这项检查"),
        new("{c} is waived until {d}: {r}; {w;}", "{c} 已豁免至 {d}：{r}；{w;}"),
        new("{c} is waived until {d}: {r}", "{c} 已豁免至 {d}：{r}"),

        // What an earlier run judged and this one did not.
        new("--baseline {r}: {l;}", "--baseline {r}：{l;}"),
        new("no longer exercised: {i,} ({w*})", "不再执行：{i,}（{w*}）"),
        new("no longer exercised: {i,} ({w*}", "不再执行：{i,}（{w*}"),
        new("no longer exercised: {i} ({w*})", "不再执行：{i}（{w*}）"),
        new("no longer exercised: {i} ({w})", "不再执行：{i}（{w}）"),
        new("no longer checked: {i}", "不再检查：{i}"),
        new("row {n} {i}", "第 {n} 行 {i}"),
        new("set {k})", "请设置 {k}）"),
        new("set {k}", "请设置 {k}"),
        new("it has no record", "没有记录"),
        new("it was not judged", "没有判定"),
        new("declared not applicable: {w}", "声明为不适用：{w}"),
    ];
}
