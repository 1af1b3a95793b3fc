using System.CommandLine;
using System.Text;
using Conformance.Cli.Screen;
using Conformance.Judging.Comparisons;
using Conformance.Model.Specification;
using Conformance.Reporting.Comparisons;
using Conformance.Reporting.Files;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>Shows what is different between two recorded runs; exit 1 where the second is the worse one.</summary>
internal static class CompareVerb
{
    public static Command Command()
    {
        var first = new Argument<string>("FIRST") { Description = "The earlier run. " + RecordedRun.Help };
        var second = new Argument<string>("SECOND") { Description = "The later run. " + RecordedRun.Help };
        var files = new Option<string[]>("--out") { Description = "File for the comparison, .md or .html by its ending; may come again.", HelpName = "FILE" };
        var command = new Command("compare", "Show what is different between two recorded runs; exit 1 on newly failing or lost checks.") { first, second, files };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(first), parsed.GetRequiredValue(second), parsed.GetValue(files) ?? []));
        return command;
    }

    private static int Run(string first, string second, IReadOnlyList<string> files)
    {
        var renderings = files.Select(f => (Path: Path.GetFullPath(f), Render: RenderingOf(f))).ToList();
        var edition = EditionLoader.Load(Home.Edition);
        var comparison = Comparison.Of(RecordedRun.Find(first).Record, RecordedRun.Find(second).Record, edition);
        ComparisonScreen.Show(comparison, edition);
        foreach (var (path, render) in renderings)
        {
            WholeFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(render(comparison, edition))));
            Terminal.Line($"written: {path}");
        }

        return comparison.ExitCode;
    }

    private static Func<Comparison, Edition, string> RenderingOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".md" => ComparisonMarkdown.Of,
        ".html" => ComparisonHtml.Of,
        _ => throw new UsageException($"--out: {file} ends neither in .md nor in .html"),
    };
}
