using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Reporting.Texts;

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

    /// <summary>In what its judged request differs from the control.</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    /// <summary>A script for bash that sends it again; null where nothing was sent.</summary>
    public required string? Curl { get; init; }

    /// <summary>The same in C#.</summary>
    public required string? CSharp { get; init; }

    /// <summary>The case whose C# is this one's but for the format, and stands there; null where it stands here.</summary>
    public CaseView? SameCSharpAs { get; init; }

    public string Id => Record.Id;

    /// <summary>What stands after the requirement in its id.</summary>
    public string Variant => Record.Id[(Record.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The same without its aspect.</summary>
    public string VariantOnly => Spec?.Id.Variant.ToString() ?? Variant;

    public IEnumerable<CheckResult> Findings => Record.Verdict.Findings;

    /// <summary>How its condition is brought about, where the requirement knows several ways or the request alone does not show it; else null.</summary>
    public required LocalText? Way { get; init; }

    /// <summary>What its judged request was answered: status and code.</summary>
    public string Outcome => Record.Evidence.Exchanges.LastOrDefault(e => e.Role == ExchangeRole.Judged) switch
    {
        { Response: { } response } => $"{response.Status} {Record.Verdict.Checks.FirstOrDefault(c => c.Name == CheckNames.Code && !c.Actual.Contains(' '))?.Actual}".TrimEnd(),
        { Fault: { } fault } => fault.Kind.ToString(),
        _ => "",
    };

    /// <summary>The C# of cases that differ in nothing but the format stands once: it is long.</summary>
    internal static IReadOnlyList<CaseView> Shared(IReadOnlyList<CaseView> cases)
    {
        var first = new Dictionary<string, CaseView>();
        return
        [
            .. cases.Select(c => c.CSharp is { } text && !first.TryAdd(WithoutFormat(c, text), c)
                ? c with { SameCSharpAs = first[WithoutFormat(c, text)] } : c),
        ];
    }

    private static string WithoutFormat(CaseView one, string script) => script.Replace(one.Id, "", StringComparison.Ordinal)
        .Replace("Format=XML&", "", StringComparison.Ordinal).Replace("Format=JSON&", "", StringComparison.Ordinal);

    internal static CaseView Of(CaseRecord record, CaseSpec? spec, string? stability, RunHeader header)
    {
        var reproduction = spec is null ? null : Reproduction.Of(record, spec, header);
        var changes = spec is null ? [] : ChangesOf(record, spec, header);
        return new CaseView
        {
            Record = record,
            Mark = Mark.Of(record),
            Spec = spec,
            Stability = stability,
            Changes = changes,
            Way = spec is not null && (changes.Count == 0 || spec.Requirement.Aspects.Count > 1 || record.Verdict.Findings.Any())
                ? ConditionTexts.Of(spec.When, BaselineFacts.OptionalParameter(header)?.Name) : null,
            Curl = reproduction is null ? null : CurlScript.Of(reproduction),
            CSharp = reproduction is null ? null : CSharpScript.Of(reproduction),
        };
    }

    // PUT, DELETE and HEAD rest on the control of GET, as the judge has it.
    private static IReadOnlyList<string> ChangesOf(CaseRecord record, CaseSpec spec, RunHeader header)
    {
        var judged = record.Evidence.Exchanges.LastOrDefault(e => e.Role == ExchangeRole.Judged);
        var method = spec.Id.Variant.Method == "post" ? "POST" : "GET";
        var control = header.Preflight.Exchanges.FirstOrDefault(e => e is { Account: not null, Role: ExchangeRole.Control } && e.Request.Method == method);
        return judged is null || control is null ? [] : Difference.Lines(
            control, judged, spec.Id.Variant.Format == "default" ? null : spec.Id.Variant.Format.ToUpperInvariant(),
            TimeSpan.FromSeconds(header.ClockOffsetSeconds ?? 0));
    }
}
