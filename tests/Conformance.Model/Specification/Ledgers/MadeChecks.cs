using Conformance.Model.Verdicts;

namespace Conformance.Model.Specification;

/// <summary>Which checks the judge makes for a case; those that are only observed are none.</summary>
public static class MadeChecks
{
    private static readonly string[] OfEveryAnswer =
        [CheckNames.Format, CheckNames.ContentType, CheckNames.Shape, CheckNames.RequestId, CheckNames.RequestIdForm, CheckNames.Compact];

    private static readonly string[] OfErrors = [CheckNames.Message, CheckNames.HostId, CheckNames.NoResultData, .. OfEveryAnswer];

    /// <returns>Names in the order of <see cref="CheckNames.All"/>.</returns>
    /// <exception cref="InvalidOperationException">The expectation is of a kind nothing is known of here.</exception>
    public static IReadOnlyList<string> For(CaseSpec spec)
    {
        string[] made = spec.Requirement.Level == Level.Observed ? [] : [CheckNames.NoSecret, .. Of(spec)];
        return [.. CheckNames.All.Where(made.Contains)];
    }

    private static string[] Of(CaseSpec spec) => spec.Requirement.Expect switch
    {
        // An answer to HEAD has no body.
        AnswersRow when spec.Id.Variant.Method == "head" => [CheckNames.Status],
        AnswersRow when spec.Requirement.Row?.Names is not null => [CheckNames.Status, CheckNames.Code, CheckNames.Names, .. OfErrors],
        AnswersRow or AnswersInterfaceError => [CheckNames.Status, CheckNames.Code, .. OfErrors],
        AnswersAnyError => [CheckNames.Status, .. OfErrors],
        Succeeds => [CheckNames.Status, .. OfEveryAnswer],
        IsAccepted => [CheckNames.Status, CheckNames.Format],
        CarriesSameData => [CheckNames.SameData],
        RequestIdsUnique or RequestIdsMatchHeader => [CheckNames.RequestId],
        AnythingGoes => [],
        var other => throw new InvalidOperationException($"say in {nameof(MadeChecks)} which checks are made for the expectation {other}"),
    };
}
