using Conformance.Benchmarks.Measuring;
using Conformance.Benchmarks.Programs;
using Conformance.Benchmarks.Results;

namespace Conformance.Benchmarks;

/// <summary>Measures everything, part by part.</summary>
internal sealed class Benchmark(Checkout checkout, BenchOptions options, string work)
{
    private const string OneCase = "MissingParameter.Action/xml-get";
    private const int CasesOfRow = 6;
    private static readonly int[] Latencies = [0, 50, 200];
    private readonly Contenders contenders = new(checkout, work);
    private readonly List<string> skipped = [];

    public async Task<BenchReport> RunAsync()
    {
        await checkout.BuildAsync();
        var withNewman = await HasNewmanAsync();
        var embedded = Figures.Of(await ManyAsync("embedded", _ => contenders.EmbeddedAsync()));
        var help = Figures.Of(await ManyAsync("--help", _ => contenders.HelpAsync()));
        var oneCase = Figures.Of(await ManyAsync("one case", async _ => (await contenders.SuiteAsync(0, "--only", OneCase)).Sample));
        var latencies = new List<LatencyResult>();
        var atOnce = new List<(Sample Sample, string Record)>();
        foreach (var latency in Latencies)
        {
            latencies.Add(await AtAsync(latency, withNewman, latency == 0 ? atOnce : []));
        }

        var typical = atOnce.OrderBy(r => r.Sample.Seconds).ElementAt((atOnce.Count - 1) / 2);
        var facts = RecordFacts.Read(typical.Record);
        var memory = await MemoryAsync(facts.Cases);
        var cpu = CpuOf(latencies[0].Suite, oneCase, facts.Cases);
        return new BenchReport
        {
            Date = TimeProvider.System.GetUtcNow(),
            Cores = Environment.ProcessorCount,
            System = OperatingSystem.IsLinux() ? "Linux" : OperatingSystem.IsMacOS() ? "macOS" : "Windows",
            Rounds = options.Rounds,
            Cases = facts.Cases,
            Requests = facts.Requests,
            Latencies = latencies,
            Embedded = embedded,
            Help = help,
            OneCase = oneCase,
            CpuPerCase = cpu,
            Stages = facts.Stages(typical.Sample, help.Seconds.Median),
            Memory = memory,
            Bounds = [.. Bounds.Of(latencies, embedded, memory, facts.Cases)],
            Skipped = skipped,
        };
    }

    private static CpuPerCase? CpuOf(Figures full, Figures one, int cases) => full.CpuSeconds is null || one.CpuSeconds is null ? null : new CpuPerCase(
        Math.Round(full.CpuSeconds.Median * 1000 / cases, 3),
        Math.Round((full.CpuSeconds.Median - one.CpuSeconds.Median) * 1000 / (cases - 1), 3));

    private async Task<LatencyResult> AtAsync(int latency, bool withNewman, List<(Sample Sample, string Record)> suite)
    {
        var (bare, newman) = (new List<Sample>(), new List<Sample>());
        for (var round = 0; round < options.Rounds; round++)
        {
            Say($"{latency} ms, round {round + 1} of {options.Rounds}");
            suite.Add(await contenders.SuiteAsync(latency));
            // At once: what was sent with a timestamp near the window's edge means something else a few minutes later.
            bare.Add(await contenders.BareAsync(latency, suite[^1].Record));
            if (withNewman && (latency == 0 || round == 0))
            {
                newman.Add(await contenders.NewmanAsync(latency, suite[^1].Record));
                Say($"  newman: {newman[^1].Output.Trim()}");
            }
        }

        return new LatencyResult
        {
            Milliseconds = latency,
            Suite = Figures.Of([.. suite.Select(s => s.Sample)]),
            Bare = Figures.Of(bare),
            Newman = newman.Count > 0 ? Figures.Of(newman) : null,
        };
    }

    private async Task<IReadOnlyList<MemoryResult>> MemoryAsync(int cases)
    {
        if (options.Without.Contains("memory"))
        {
            skipped.Add("memory: left out");
            return [];
        }

        var results = new List<MemoryResult>();
        foreach (var wanted in options.IsQuick ? [cases, 5_000] : new[] { cases, 5_000, 20_000 })
        {
            Say($"memory at {wanted} cases");
            var large = LargeEdition.Copy(checkout, Path.Combine(work, $"edition-{wanted}"), (wanted - cases + CasesOfRow - 1) / CasesOfRow);
            await large.BuildAsync();
            // The run's bound on all answers together grows with this one.
            var (sample, record) = await new Contenders(large, Path.Combine(work, $"memory-{wanted}")).WatchedAsync("--set", "Endpoint:MaxResponseBytes=4194304");
            var facts = RecordFacts.Read(record);
            var casesOver = (facts.CasesOver - sample.StartedAt).TotalSeconds;
            results.Add(new MemoryResult
            {
                Cases = facts.Cases,
                Seconds = Math.Round(sample.Seconds, 2),
                CpuSeconds = sample.CpuSeconds is { } cpu ? Math.Round(cpu, 2) : null,
                PeakMegabytes = sample.PeakMegabytes is { } peak ? Math.Round(peak, 1) : null,
                PeakOfCasesMegabytes = sample.Marks.LastOrDefault(m => m.Seconds <= casesOver) is { } mark ? Math.Round(mark.PeakMegabytes, 1) : null,
                RecordMegabytes = facts.Megabytes,
            });
            Directory.Delete(large.Folder, recursive: true);
        }

        return results;
    }

    private async Task<IReadOnlyList<Sample>> ManyAsync(string name, Func<int, Task<Sample>> measure)
    {
        Say(name);
        var samples = new List<Sample>();
        for (var round = 0; round < options.Rounds; round++)
        {
            samples.Add(await measure(round));
        }

        return samples;
    }

    private async Task<bool> HasNewmanAsync()
    {
        if (options.Without.Contains("newman"))
        {
            skipped.Add("newman: left out");
            return false;
        }

        if (await Npm.PrepareAsync(checkout) is { } missing)
        {
            skipped.Add($"newman: {missing}");
            return false;
        }

        skipped.Add("newman at 50 and 200 ms more than once: it sends one request after the other, so a run takes requests x latency and hardly varies");
        return true;
    }

    private static void Say(string text) => Console.Error.WriteLine(text);
}
