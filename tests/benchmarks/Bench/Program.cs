using System.Text.Json;
using Conformance.Benchmarks;
using Conformance.Benchmarks.Measuring;
using Conformance.Benchmarks.Programs;
using Conformance.Benchmarks.Results;

if (args is [Launcher.Verb, .. var inner])
{
    return await Launcher.RunAsync(inner);
}

if (BenchOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    return 2;
}

var checkout = Checkout.Found();
var work = Directory.CreateTempSubdirectory("conformance-bench-").FullName;
try
{
    var report = await new Benchmark(checkout, options, work).RunAsync();
    Screen.Show(report);
    var path = Path.Combine(checkout.Folder, "reports", "bench.json");
    await File.WriteAllTextAsync(path, JsonSerializer.Serialize(report, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true }) + "\n");
    Console.WriteLine("figures: reports/bench.json");
    return report.Bounds.All(b => b.Holds) ? 0 : 1;
}
catch (InvalidOperationException failed)
{
    Console.Error.WriteLine($"bench: {failed.Message}");
    return 5;
}
finally
{
    Directory.Delete(work, recursive: true);
}
