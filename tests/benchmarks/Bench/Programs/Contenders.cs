using Conformance.Benchmarks.Measuring;

namespace Conformance.Benchmarks.Programs;

/// <summary>What is measured, each as a whole process against an endpoint of its own that has answered one run of the suite before.</summary>
internal sealed class Contenders(Checkout checkout, string work)
{
    private int runs;

    /// <summary>The suite against the endpoint, with its record.</summary>
    public async Task<(Sample Sample, string Record)> SuiteAsync(int latency, params string[] options)
    {
        await using var served = await WarmAsync(latency);
        return await RunAsync(served, "-", options);
    }

    /// <summary>The suite against an endpoint that was just started, its memory watched.</summary>
    public async Task<(Sample Sample, string Record)> WatchedAsync(params string[] options)
    {
        await using var served = await Served.StartAsync(checkout, 0);
        return await RunAsync(served, "watch", options);
    }

    /// <summary>The suite with the endpoint inside, as <c>./run.sh</c> alone runs it.</summary>
    public Task<Sample> EmbeddedAsync() => Checkout.MeasureAsync([checkout.RunScript, "--out", NewFolder()], new Dictionary<string, string?>());

    /// <summary>The program that only says how it is used: what any of its runs needs before it can begin.</summary>
    public Task<Sample> HelpAsync() => Checkout.MeasureAsync([checkout.RunScript, "--help"], new Dictionary<string, string?>());

    /// <summary>The bare program with the requests of a record.</summary>
    public async Task<Sample> BareAsync(int latency, string record)
    {
        await using var served = await WarmAsync(latency);
        return await Checkout.MeasureAsync(["dotnet", Path.Combine(checkout.Benchmarks, "Bare", "bin", "Release", "net10.0", "Bare.dll"), record, served.Url], served.Variables);
    }

    /// <summary>Newman with a collection of the requests of a record.</summary>
    public async Task<Sample> NewmanAsync(int latency, string record)
    {
        await using var served = await WarmAsync(latency);
        var collection = Path.Combine(work, "collection.json");
        await Checkout.MeasureAsync(["node", Path.Combine(checkout.Benchmarks, "newman", "collection.js"), record, served.Url, collection], served.Variables);
        return await Checkout.MeasureAsync(["node", Path.Combine(checkout.Benchmarks, "newman", "run.js"), collection], served.Variables);
    }

    private async Task<Served> WarmAsync(int latency)
    {
        var served = await Served.StartAsync(checkout, latency);
        await RunAsync(served, "-", []);
        return served;
    }

    private async Task<(Sample Sample, string Record)> RunAsync(Served served, string watch, string[] options)
    {
        var folder = NewFolder();
        string[] command =
        [
            checkout.RunScript, "--config", Path.Combine(checkout.Folder, "config", "embedded.json"), "--endpoint", served.Url,
            "--set", "Run:MaxRequests=0", "--out", folder, .. options,
        ];
        return (await Checkout.MeasureAsync(command, served.Variables, watch), Path.Combine(folder, "run.jsonl"));
    }

    private string NewFolder() => Path.Combine(work, $"run-{++runs}");
}
