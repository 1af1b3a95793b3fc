using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Html;

/// <summary>What must be known before the verdict is read: that the run is not whole, or is none of a product.</summary>
internal static class CertificateBanners
{
    public static IEnumerable<(string HeadZh, string HeadEn, string Zh, string En)> Of(ReportView view) =>
        new[] { Incomplete(view), Ended(view), Part(view), TwoVariants(view), Unseen(view), Demonstration(view) }.OfType<(string, string, string, string)>();

    private static (string, string, string, string)? Incomplete(ReportView view) => view.Summary.Run.Complete ? null
        : ("记录不完整。", "Incomplete.", "运行在结束之前被强行终止：缺少的部分无从得知，本页不能作为符合性证明。",
            "The run was killed before its end: what is missing is not known, so this page certifies nothing.");

    private static (string, string, string, string)? Ended(ReportView view) => view.Input.Record.Footer switch
    {
        { InterruptedBy: { } signal } => ("提前结束。", "Ended early.", $"运行被 {signal} 中断，部分用例没有记录。", $"The run was interrupted by {signal}; some cases have no record."),
        { CircuitOpened: { } why } => ("提前结束。", "Ended early.", PhraseBook.Reason(why).Text.Zh, why),
        _ => null,
    };

    private static (string, string, string, string)? Part(ReportView view) => view.Header.Selection switch
    {
        { Scope: "full" } => null,
        { Shard: { } shard, Cases: var cases } => ("只是一个分片。", "One shard only.",
            $"本次只运行了 {shard.Count} 个分片中的第 {shard.Index} 个，结论只针对其中的 {cases} 个用例；全部分片用 ./run.sh merge 合并后才有整体结论。",
            $"This is {shard}: the verdict is about its {cases} cases; ./run.sh merge joins all shards and judges the whole."),
        { Cases: var cases, Only: var only, Rerun: { } rerun } => ("只选择了一部分。", "Only a part.",
            $"只重跑了 {rerun.Run} 中失败的用例，共 {cases} 个：{string.Join(" ", only)}", $"Only what failed in {rerun.Run} was run again, {cases} cases: {string.Join(" ", only)}"),
        { Cases: var cases, Only: var only } => ("只选择了一部分。", "Only a part.",
            $"结论只针对选中的 {cases} 个用例：{string.Join(" ", only)}", $"The verdict is about the {cases} selected cases: {string.Join(" ", only)}"),
    };

    private static (string, string, string, string)? TwoVariants(ReportView view) => view.Header.Selection.Variants != "rows" ? null
        : ("只测两种变体。", "Two variants only.", "每项只以 GET+XML 和 POST+JSON 各测一次。", "Each requirement was asked by GET in XML and by POST in JSON only.");

    private static (string, string, string, string)? Unseen(ReportView view) => view.Summary.Rows is var rows && rows.Total - rows.Exercised - rows.NotApplicable is > 0 and var unseen
        ? ("并非全部。", "Not all of it.", $"公共错误码表中有 {unseen} 行既未执行，也未声明为不适用；结论不涉及这些行。",
            $"{unseen} rows of the common error table were neither exercised nor declared not applicable; the verdict says nothing about them.")
        : null;

    private static (string, string, string, string)? Demonstration(ReportView view) => view.Header.Certification is not { IsDemonstration: true } ? null
        : ("演示。", "A demonstration.", "所测的是套件内置的参考接入点，不是任何产品。", "What was tested is the suite's own reference endpoint and no product.");
}
