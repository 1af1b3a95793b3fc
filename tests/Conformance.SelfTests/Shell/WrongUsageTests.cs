using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary>Exit code 2 over the real process: wrong usage and wrong configuration, of which nothing is sent (contract §2).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class WrongUsageTests
{
    /// <summary>Options that are refused before anything is sent, and what the message must hold; FILE is a configuration of this content.</summary>
    private static readonly IEnumerable<TestCaseData> Refused = Categories.OneIn(5,
    [
        new TestCaseData("", (string[])["--set", "Run:Worker=3"], "Run:Workers").SetArgDisplayNames("misspelt key"),
        new TestCaseData("", (string[])["--config", "/nonexistent/staging.json"], "/nonexistent/staging.json").SetArgDisplayNames("missing file"),
        new TestCaseData(ExitCodeTests.NoScenarios.Replace("} }", """}, "Scenarios": { "InvalidOwnr": {} } }"""), (string[])["--config", "FILE"], "InvalidOwnr")
            .SetArgDisplayNames("unknown requirement"),
        new TestCaseData(ExitCodeTests.NoScenarios.Replace("} }", """}, "Scenarios": { "InvalidOwner": { "Account": "Nobody" } } }"""), (string[])["--config", "FILE"], "Nobody")
            .SetArgDisplayNames("unknown account"),
        new TestCaseData(ExitCodeTests.NoScenarios.Replace("} }", """, "Parameters": { "PageSize": 10 } } }"""), (string[])["--config", "FILE"], "PageSize")
            .SetArgDisplayNames("number where a string belongs"),
        new TestCaseData(ExitCodeTests.NoScenarios, (string[])["--config", "FILE", "--fault", "constant-request-id"], "--fault").SetArgDisplayNames("fault with a BaseUrl"),
        new TestCaseData("", (string[])["--fault", "nonesuch"], "nonesuch").SetArgDisplayNames("unknown fault"),
        new TestCaseData("x", (string[])["--out", "FOLDER"], "not empty").SetArgDisplayNames("non-empty out"),
        new TestCaseData("", (string[])["--workers", "0"], "Run:Workers").SetArgDisplayNames("workers 0"),
        new TestCaseData("", (string[])["--workers", "many"], "--workers").SetArgDisplayNames("workers no number"),
        new TestCaseData("", (string[])["--variants", "some"], "Run:Variants").SetArgDisplayNames("unknown variants"),
        new TestCaseData("", (string[])["--nonesuch"], "--nonesuch").SetArgDisplayNames("unknown option"),
        new TestCaseData("", (string[])["nonesuch"], "nonesuch").SetArgDisplayNames("unknown verb"),
    ]);

    [TestCaseSource(nameof(Refused))]
    public async Task Wrong_usage_exits_2_and_says_what(string content, string[] arguments, string named)
    {
        using var folder = new TempFolder();
        var file = content.Length > 0 ? folder.File("given.json", content) : "";

        var run = await SuiteProcess.RunAsync(folder, [.. arguments.Select(a => a == "FILE" ? file : a == "FOLDER" ? folder.Path : a)]);

        run.ExitCode.Should().Be(2, run.Output);
        run.Output.Should().Contain(named);
        run.Summary.Should().BeNull();
    }

    [Test]
    public async Task All_mistakes_are_listed_at_once()
    {
        using var folder = new TempFolder();

        var run = await SuiteProcess.RunAsync(folder, "--set", "Run:Worker=3", "--workers", "0", "--set", "Run:MaxRequests=-1");

        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("Run:Worker ").And.Contain("Run:Workers").And.Contain("Run:MaxRequests");
    }
}
