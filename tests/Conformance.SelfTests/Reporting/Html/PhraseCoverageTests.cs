using System.Text.RegularExpressions;
using Conformance.Model.Records;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Summaries;
using Conformance.Reporting.Texts;
using Conformance.ReferenceEndpoint.Faults;
using Conformance.SelfTests.Matrix;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>No fault there is makes a sentence that a reader of Chinese is not told.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed partial class PhraseCoverageTests
{
    // The runs are those of the fault matrix, made once for both.
    private static IEnumerable<TestCaseData> Faults => Categories.OneIn(64, FaultCatalogue.All.Select(f => new TestCaseData(f).SetArgDisplayNames(f.Name)));

    [TestCaseSource(nameof(Faults))]
    public async Task Fault_is_told_in_Chinese(Fault fault) => Untold((await FaultMatrix.Published.RowAsync(fault)).Run.Record).Should().BeEmpty();

    [Test]
    public async Task Faultless_run_is_told_in_Chinese() => Untold((await FaultMatrix.Published.Faultless).Record).Should().BeEmpty();

    private static IEnumerable<string> Untold(RunRecord record) => Told(record).Where(t => !IsCode(t) && !IsTold(t.Told)).Select(t => $"{t.Place}: {t.Told.Text.Zh}").Distinct();

    private static IEnumerable<(string Place, Told Told)> Told(RunRecord record)
    {
        var summary = SummaryWriter.Summarise(record, TestHome.Edition);
        var checks = record.Cases.SelectMany(c => c.Verdict.Checks).ToList();
        return
        [
            ("verdict", PhraseBook.Reason(summary.Why)),
            .. summary.Notes.Select(n => ("note", PhraseBook.Reason(n))),
            .. record.Cases.Where(c => c.Verdict.Reason is not null).Select(c => (c.Id, PhraseBook.Reason(c.Verdict.Reason!))),
            .. checks.Where(c => c.Name != CheckNames.Message || c.Expected.StartsWith("a message", StringComparison.Ordinal)).Select(c => (c.Name, PhraseBook.Expected(c))),
            .. checks.Where(c => c.Name is not (CheckNames.Message or CheckNames.Names)).Select(c => (c.Name, PhraseBook.Actual(c))),
        ];
    }

    // The endpoint's own word.
    private static bool IsCode((string Place, Told Told) told) => told.Place == CheckNames.Code && !told.Told.Text.Zh.Contains(' ');

    private static bool IsTold(Told told) => Answers().IsMatch(told.Text.Zh) || !PhraseBookTests.HoldsEnglish(told.Text.Zh);

    // A status with the endpoint's own code, however it is spelt, is the same in every language.
    [GeneratedRegex(@"^[1-5]\d\d( \S+)?(, [1-5]\d\d( \S+)?)*$")]
    private static partial Regex Answers();
}
