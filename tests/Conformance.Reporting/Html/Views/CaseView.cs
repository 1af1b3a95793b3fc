using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Reporting.Html;

/// <summary>One case as the report tells it.</summary>
public sealed record CaseView
{
    public required CaseRecord Record { get; init; }

    public required Mark Mark { get; init; }

    /// <summary>The edition's case; null where the record names one the edition does not have.</summary>
    public required CaseSpec? Spec { get; init; }

    /// <summary>As triage told it; null where the case was not run again.</summary>
    public required string? Stability { get; init; }

    public string Id => Record.Id;

    /// <summary>What stands after the requirement in its id.</summary>
    public string Variant => Record.Id[(Record.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The same without its aspect.</summary>
    public string VariantOnly => Spec?.Id.Variant.ToString() ?? Variant;

    public IEnumerable<CheckResult> Findings => Record.Verdict.Findings;

    /// <summary>What its judged request was answered: status and code.</summary>
    public string Outcome => Record.Evidence.Exchanges.LastOrDefault(e => e.Role == ExchangeRole.Judged) switch
    {
        { Response: { } response } => $"{response.Status} {Record.Verdict.Checks.FirstOrDefault(c => c.Name == CheckNames.Code && !c.Actual.Contains(' '))?.Actual}".TrimEnd(),
        { Fault: { } fault } => fault.Kind.ToString(),
        _ => "",
    };

    internal static CaseView Of(CaseRecord record, CaseSpec? spec, string? stability) =>
        new() { Record = record, Mark = Mark.Of(record), Spec = spec, Stability = stability };
}
