using Conformance.Suite.Runs;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Conformance.Cli.Hosting;

/// <summary>Runs the suite's NUnit fixtures in this process, so that <c>run</c> and <c>dotnet test</c> execute the same tests.</summary>
internal sealed class FixtureHost(ITestListener listener)
{
    // Let go of after the run: it holds every test and result, which the reports have no use for.
    private volatile NUnitTestAssemblyRunner? runner = new(new DefaultTestAssemblyBuilder());

    /// <summary>Runs every fixture against the process's current run.</summary>
    /// <returns>What failed in the suite itself; null for nothing.</returns>
    public string? Run()
    {
        try
        {
            return runner is { } whole ? Run(whole) : throw new InvalidOperationException("the fixtures have been run");
        }
        finally
        {
            runner = null;
        }
    }

    private string? Run(NUnitTestAssemblyRunner whole)
    {
        var loaded = whole.Load(typeof(SuiteRun).Assembly, new Dictionary<string, object> { ["NumberOfTestWorkers"] = 64 });
        if (loaded.RunState == RunState.NotRunnable)
        {
            return $"the fixtures cannot be run: {loaded.Properties.Get(PropertyNames.SkipReason)}";
        }

        var result = whole.Run(listener, TestFilter.Empty);
        return Errors(result).FirstOrDefault();
    }

    /// <summary>Names of all cases the fixtures run, as often as they do, without running one.</summary>
    public static IReadOnlyList<string> Cases()
    {
        var explorer = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
        explorer.Load(typeof(SuiteRun).Assembly, new Dictionary<string, object>());
        return [.. Names(explorer.ExploreTests(TestFilter.Empty))];
    }

    public void Stop() => runner?.StopRun(force: false);

    // A case that misses its requirement fails with a sentence of ours; only what else went wrong is the suite's own error.
    private static IEnumerable<string> Errors(ITestResult result) => result.HasChildren
        ? Own(result).Concat(result.Children.SelectMany(Errors))
        : result.ResultState.Label == "Error" ? [$"{result.Name}: {result.Message} {result.StackTrace}"] : [];

    private static IEnumerable<string> Names(ITest test) => test.IsSuite ? test.Tests.SelectMany(Names) : [test.Name];

    private static IEnumerable<string> Own(ITestResult suite) =>
        suite.ResultState is { Status: TestStatus.Failed, Site: FailureSite.SetUp or FailureSite.TearDown } ? [$"{suite.Name}: {suite.Message}"] : [];
}
