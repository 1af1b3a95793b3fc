using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Probe.Signing;

namespace Conformance.Cli.Screen;

/// <summary>The end of an explanation: usual causes, what a recorded run found, a waiver to fill in, the command to run it again.</summary>
internal static class FindingPage
{
    private const int MostShown = 6;

    public static void Show(ExplainPage page, Requirement requirement, CaseSpec? spec)
    {
        var found = Found(page, (id, _) => spec is null ? id.StartsWith(requirement.Id + "/", StringComparison.Ordinal) : id == spec.Id.ToString());
        ShowCauses(
        [
            .. page.Explanations.Causes(requirement),
            .. found.Select(f => f.Check.Name).Distinct().SelectMany(name => page.Explanations.Check(name).Causes),
        ]);
        ShowFound(page, found);
        SignatureScreen.Show(Refused(page, requirement, spec));
        if (requirement.Level != Level.Observed)
        {
            WaiverForm.Show(requirement.Id, spec, found.Count > 0 ? found[0].Check : null);
        }

        ShowCommand(page, spec?.Id.ToString() ?? requirement.Id);
    }

    /// <summary>Of a check, whatever requirement it is made for.</summary>
    public static void Show(ExplainPage page, string check)
    {
        var found = Found(page, (_, name) => name == check);
        ShowFound(page, found);
        WaiverForm.Show(found.Count > 0 ? found[0].Id[..found[0].Id.IndexOf('/', StringComparison.Ordinal)] : null, check, found.Count > 0 ? found[0].Check : null);
        ShowCommand(page, found.Count > 0 ? found[0].Id : page.Edition.Cases.First(c => MadeChecks.For(c).Contains(check)).Id.ToString());
    }

    public static void ShowCauses(IEnumerable<LocalText> causes)
    {
        Page.Heading("失败时的常见原因 · usual causes when it fails");
        foreach (var cause in causes.DistinctBy(c => c.En))
        {
            Page.Paragraph($"- {cause.Zh}");
            Page.Paragraph(cause.En, 2);
        }
    }

    private static IReadOnlyList<(string Id, CheckResult Check)> Found(ExplainPage page, Func<string, string, bool> isMeant) =>
        page.Run is not { Record: RunRecord record } ? []
        : [.. from one in record.Cases from check in one.Verdict.Findings where isMeant(one.Id, check.Name) select (one.Id, check)];

    /// <summary>Rightly signed requests that the run saw refused.</summary>
    private static IEnumerable<SignatureDiagnosis> Refused(ExplainPage page, Requirement requirement, CaseSpec? spec) =>
        from one in page.Run?.Record.Cases ?? []
        where requirement.Expect is IsAccepted or Succeeds && one.Verdict.Status == CaseStatus.Failed
        where spec is null ? one.Id.StartsWith(requirement.Id + "/", StringComparison.Ordinal) : one.Id == spec.Id.ToString()
        from exchange in one.Evidence.Exchanges
        where exchange.Role == ExchangeRole.Judged
        let diagnosis = SignatureDiagnosis.Of(ReadExchange.Of(exchange))
        where diagnosis is not null
        select diagnosis;

    private static void ShowFound(ExplainPage page, IReadOnlyList<(string Id, CheckResult Check)> found)
    {
        if (page.Run is not { } run)
        {
            return;
        }

        Page.Heading($"运行 {run.Record.Header.RunId} 的发现 · found in that run: {found.Count}");
        foreach (var (id, check) in found.Take(MostShown))
        {
            Page.Paragraph($"{id} {check.Name}: expected {check.Expected}, got {check.Actual}");
        }
    }

    private static void ShowCommand(ExplainPage page, string only)
    {
        Page.Heading("重新运行 · run it again");
        Page.Verbatim($"./run.sh --only '{only}'{page.Again}");
    }
}
