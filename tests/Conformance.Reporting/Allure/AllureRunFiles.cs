using System.Globalization;
using System.Text;
using Conformance.Reporting.Files;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Allure;

/// <summary>What Allure is told of the run as a whole: environment, executor, categories, and errors that no result shows.</summary>
internal static class AllureRunFiles
{
    private const string Name = "conformance-suite";

    public static IEnumerable<ReportFile> Of(ReportInput input)
    {
        var summary = input.Summary;
        yield return new ReportFile($"{AllureReport.Folder}/environment.properties", stream => stream.Write(Encoding.ASCII.GetBytes(Environment(input))));
        yield return AllureJson.File("executor.json", () => new AllureExecutor(
            Name, Name, summary.Run.StartedAt.ToUnixTimeSeconds(), summary.Run.Id, $"Conformance of {summary.Endpoint.Name}: {summary.Verdict}"),
            AllureJson.Default.AllureExecutor);
        yield return AllureJson.File("categories.json", () => AllureCategory.All, AllureJson.Default.IReadOnlyListAllureCategory);
        if (RunText.IsTroubled(summary))
        {
            var ids = AllureIds.Of(summary.Endpoint.Name, summary.Run.Id, "run");
            yield return AllureJson.File(
                $"{ids.Uuid}-globals.json", () => new AllureGlobals([], [new AllureError(VisibleText.Of(RunText.Verdict(summary)))]), AllureJson.Default.AllureGlobals);
            if (summary.ExitCode == 5)
            {
                yield return AllureJson.File($"{ids.Uuid}-result.json", () => Broken(input, ids), AllureJson.Default.AllureResult);
            }
        }
    }

    private static AllureResult Broken(ReportInput input, AllureIds ids)
    {
        var at = input.Record.Header.StartedAt.ToUnixTimeMilliseconds();
        return new AllureResult
        {
            Uuid = ids.Uuid,
            HistoryId = ids.History,
            TestCaseId = ids.History,
            FullName = "run",
            Name = "run",
            TitlePath = ["run"],
            Status = "broken",
            StatusDetails = new AllureDetails(VisibleText.Of(RunText.Verdict(input.Summary))),
            Description = "套件自身出错。\n\nThe suite itself failed.",
            Start = at,
            Stop = at,
            Labels = [new("suite", "run"), new("severity", "blocker"), new("framework", Name)],
            Parameters = [],
            Steps = [],
        };
    }

    private static string Environment(ReportInput input)
    {
        var summary = input.Summary;
        IEnumerable<(string Name, string Value)> facts =
        [
            ("Endpoint", summary.Endpoint.Name),
            ("BaseUrl", summary.Endpoint.BaseUrl),
            ("HostId", summary.Endpoint.HostId),
            ("Verdict", RunText.Verdict(summary)),
            ("Rows", string.Create(CultureInfo.InvariantCulture, $"{summary.Rows.Passed} of {summary.Rows.Total} passed, {summary.Rows.Exercised} exercised")),
            ("Run", summary.Run.Id),
            ("StartedAt", summary.Run.StartedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
            ("Complete", summary.Run.Complete ? "yes" : "no"),
            ("Scope", summary.Run.Scope),
            ("Edition", $"{summary.Edition.Id} {summary.Edition.Sha256}"),
            ("Suite", $"{Name} {summary.Suite.Version}"),
            ("Tolerances", summary.Tolerances.Count == 0 ? "none" : string.Join(", ", summary.Tolerances)),
        ];
        return string.Concat(facts.Select(f => $"{f.Name} = {Escaped(f.Value)}\n"));
    }

    // The form of Java's properties: everything but plain ASCII by number.
    private static string Escaped(string value) => string.Concat(value.Select(c => c switch
    {
        '\\' => @"\\",
        >= ' ' and <= '~' => c.ToString(),
        _ => $"\\u{(int)c:x4}",
    }));
}
