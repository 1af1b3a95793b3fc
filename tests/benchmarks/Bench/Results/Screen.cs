using static System.FormattableString;

namespace Conformance.Benchmarks.Results;

/// <summary>Prints what was measured for people.</summary>
internal static class Screen
{
    public static void Show(BenchReport report)
    {
        Line(Invariant($"\n{report.Cases} cases, {report.Requests} requests, {report.Cores} cores, {report.Date:yyyy-MM-dd}; whole processes, medians of {report.Rounds}"));
        Line("                        seconds   CPU s   peak MB   ratio");
        foreach (var one in report.Latencies)
        {
            Show($"{one.Milliseconds,3} ms  suite", one.Suite, Invariant($"{one.SuiteToBare:0.00} x bare"));
            Show($"{one.Milliseconds,3} ms  bare", one.Bare, "");
            if (one.Newman is { } newman)
            {
                Show($"{one.Milliseconds,3} ms  newman ({newman.Seconds.Values.Count})", newman, Invariant($"{one.NewmanToSuite:0.00} x suite"));
            }
        }

        Show("embedded", report.Embedded, "");
        Show("one case, 0 ms", report.OneCase, "");
        Show("--help", report.Help, "");
        ShowRest(report);
    }

    private static void ShowRest(BenchReport report)
    {
        if (report.CpuPerCase is { } cpu)
        {
            Line(Invariant($"\nCPU a case at 0 ms: {cpu.Total:0.00} ms in all (run / cases), {cpu.BeyondStartUp:0.00} ms more than a run of one case ((full run - run of one case) / (cases - 1))"));
        }

        Line("\nwhere the median run at 0 ms spends its time:");
        report.Stages.ToList().ForEach(s => Line(Invariant($"  {s.Name,-44} {s.Seconds,6:0.000} s")));
        if (report.Memory.Count > 0)
        {
            Line("\nmemory, one run each against a fresh endpoint:\n    cases   seconds   CPU s   peak MB   peak MB until the last case   record MB");
            report.Memory.ToList().ForEach(m => Line(Invariant(
                $"{m.Cases,9} {m.Seconds,9:0.0} {m.CpuSeconds,7:0.0} {m.PeakMegabytes,9:0} {m.PeakOfCasesMegabytes,29:0} {m.RecordMegabytes,11:0.0}")));
        }

        report.Skipped.ToList().ForEach(s => Line($"\nnot measured: {s}"));
        Line("");
        report.Bounds.ToList().ForEach(b => Line(b.Line));
    }

    private static void Show(string name, Figures figures, string ratio) =>
        Line(Invariant($"{name,-22} {figures.Seconds.Median,8:0.00} {figures.CpuSeconds?.Median,7:0.00} {figures.PeakMegabytes?.Median,9:0}   {ratio}"));

    private static void Line(string text) => Console.WriteLine(text);
}
