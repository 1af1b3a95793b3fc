using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary><c>list --ledger</c>: the cases of the real fixtures leave no gap, and the screen can be read at any width.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class LedgerTests
{
    // From here on characters of this screen take two cells.
    private const char FirstWide = '\u2E80';

    [TestCase(80, Category = Categories.Exhaustive)]
    [TestCase(140, Category = Categories.Exhaustive)]
    public async Task Ledger_names_every_clause_and_requirement_within_the_width_without_colour(int width)
    {
        using var folder = new TempFolder();

        var shown = await SuiteProcess.RunAsync(folder, new Dictionary<string, string?> { ["COLUMNS"] = $"{width}" }, "list", "--ledger");

        shown.ExitCode.Should().Be(0, shown.Output);
        shown.Output.Should().ContainAll(TestHome.Edition.Requirements.Select(r => r.Id)).And.NotContain("\u001b");
        shown.Output.Should().ContainAll(TestHome.Edition.Clauses.SelectMany(c => new[] { c.Text.Zh[..12], c.Text.En[..30] }));
        shown.Output.Should().Contain($"no gap: 6 clauses, {TestHome.Edition.Requirements.Count} requirements, {TestHome.Edition.Cases.Count()} cases");
        shown.Output.Split('\n').Should().OnlyContain(line => line.TrimEnd().Sum(c => c >= FirstWide ? 2 : 1) <= width);
    }

    [Test]
    public async Task Piped_ledger_says_of_each_requirement_level_cases_and_checks_on_one_line()
    {
        using var folder = new TempFolder();

        var shown = await SuiteProcess.RunAsync(folder, "list", "--ledger");

        foreach (var row in TestHome.Edition.Rows)
        {
            shown.Output.Should().MatchRegex($@"{row.Id} +required +{row.Cases.Count()} +status, code, message");
        }
    }
}
