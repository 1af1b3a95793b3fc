using Conformance.Model.Specification;
using Conformance.Probe.Runs;
using Spectre.Console;

namespace Conformance.Cli.Screen;

/// <summary>What <c>preflight</c> prints: a refused signature first, then a line for each thing it looked at, then the next command.</summary>
internal static class PreflightScreen
{
    // Under the words of the topic, behind the grade.
    private const int AdviceDepth = 4;

    /// <param name="facts">What was found.</param>
    /// <param name="again">The options to print with the next command.</param>
    public static void Show(PreflightFacts facts, string again)
    {
        SignatureScreen.Show(facts.Record);
        foreach (var line in facts.Lines())
        {
            Page.Graded(Word(line.Grade), Colour(line.Grade), $"{Both(line.Topic, " · ")}: {line.Fact}");
            foreach (var advice in line.Advice.SelectMany(a => a.Zh == a.En ? [a.En] : new[] { a.Zh, a.En }))
            {
                Page.Paragraph(advice, AdviceDepth);
            }
        }

        Terminal.Line("");
        Terminal.Line(Verdict(facts));
        Terminal.Line(facts.ExitCode == 0 ? $"下一步 · next: ./run.sh{again}" : $"修正后 · once mended: ./run.sh preflight{again}");
    }

    private static string Word(PreflightGrade grade) => grade switch
    {
        PreflightGrade.Ok => "ok     ",
        PreflightGrade.Warning => "warning",
        PreflightGrade.Problem => "problem",
        _ => throw new InvalidOperationException($"no word for {grade}"),
    };

    private static Color Colour(PreflightGrade grade) => grade switch
    {
        PreflightGrade.Ok => Color.Green,
        PreflightGrade.Warning => Color.Yellow,
        _ => Color.Red,
    };

    private static string Both(LocalText text, string between) => text.Zh == text.En ? text.En : text.Zh + between + text.En;

    private static string Verdict(PreflightFacts facts) => facts.ExitCode switch
    {
        3 => "无法到达接入点 · the endpoint cannot be reached (exit 3)",
        4 => "签名基线、某个账号或选择有问题 · the signed baseline, an account or the selection is not in order (exit 4)",
        _ => "可以运行 · ready to run (exit 0)",
    };
}
