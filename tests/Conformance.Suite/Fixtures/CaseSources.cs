using Conformance.Model.Specification;
using Conformance.Probe.Runs;
using Conformance.Suite.Runs;
using NUnit.Framework;

namespace Conformance.Suite.Fixtures;

/// <summary>Hands every case of the edition to exactly one fixture, named by its id.</summary>
internal static class CaseSources
{
    public static IEnumerable<TestCaseData> CommonErrors => Of(Chapter.CommonErrors);

    public static IEnumerable<TestCaseData> Answers => Of(Chapter.Answers);

    public static IEnumerable<TestCaseData> Signatures => Of(Chapter.Signatures);

    public static IEnumerable<TestCaseData> Observations => Of(Chapter.Observations);

    public static IEnumerable<TestCaseData> WholeRun => Of(Chapter.WholeRun);

    private static IEnumerable<TestCaseData> Of(Chapter chapter) =>
        from requirement in SuiteRun.Edition.Requirements
        where ChapterOf(requirement) == chapter
        from one in requirement.Cases
        orderby CaseOrder.RunsBeside(one) descending
        select new TestCaseData(one).SetName(one.Id.ToString()).SetCategory(requirement.Group);

    private static Chapter ChapterOf(Requirement requirement) => requirement switch
    {
        { Row: not null } => Chapter.CommonErrors,
        { IsOfWholeRun: true } => Chapter.WholeRun,
        { Level: Level.Observed } => Chapter.Observations,
        { Group: "signature" or "timestamp" } => Chapter.Signatures,
        _ => Chapter.Answers,
    };

    private enum Chapter
    {
        CommonErrors,
        Answers,
        Signatures,
        Observations,
        WholeRun,
    }
}
