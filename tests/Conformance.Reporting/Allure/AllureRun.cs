using Conformance.Model.Verdicts;

namespace Conformance.Reporting.Allure;

/// <summary><c>executor.json</c>: who ran. Nothing in it names a machine.</summary>
internal sealed record AllureExecutor(string Name, string Type, long BuildOrder, string BuildName, string ReportName);

/// <summary><c>…-globals.json</c>: errors of the run that no result shows.</summary>
internal sealed record AllureGlobals(IReadOnlyList<AllureAttachment> Attachments, IReadOnlyList<AllureError> Errors);

internal sealed record AllureError(string Message);

/// <summary>A way in which results are alike, for <c>categories.json</c>.</summary>
internal sealed record AllureCategory(string Name, IReadOnlyList<string> MatchedStatuses, string? MessageRegex)
{
    // One a check: that the same check fails everywhere is what a reader wants to see first.
    public static IReadOnlyList<AllureCategory> All { get; } =
    [
        .. CheckNames.All.Select(c => new AllureCategory($"不符合 Nonconformance: {c}", ["failed"], Message($"{c}: expected"))),
        new("已豁免 Waived", ["skipped"], Message("waived")),
        new("未触发 Not exercised", ["skipped"], Message("not exercised")),
        new("不适用 Not applicable", ["skipped"], Message("not applicable")),
        new("未执行 Not run", ["skipped"], Message("not run")),
        new("套件出错 Suite error", ["broken"], null),
    ];

    // The first line of a message decides; some readers match the whole text, some any part.
    private static string Message(string beginning) => $"^{beginning}[\\s\\S]*$";
}
