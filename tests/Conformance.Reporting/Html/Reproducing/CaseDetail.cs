using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Reporting.Texts;

namespace Conformance.Reporting.Html;

/// <summary>What a case's own section tells besides its view. It is made when that section is rendered and not kept: scripts are long.</summary>
public sealed record CaseDetail
{
    public required CaseView Case { get; init; }

    /// <summary>In what its judged request differs from the control.</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    /// <summary>How its condition is brought about, where the requirement knows several ways or the request alone does not show it; else null.</summary>
    public required LocalText? Way { get; init; }

    /// <summary>A script for bash that sends it again; null where nothing was sent.</summary>
    public required string? Curl { get; init; }

    /// <summary>The same in C#.</summary>
    public required string? CSharp { get; init; }

    /// <summary>The case whose C# is this one's but for the format, and stands there; null where it stands here.</summary>
    public CaseView? SameCSharpAs { get; init; }

    /// <summary>The details of a requirement's cases. The C# of those that differ in nothing but the format stands once: it is long.</summary>
    internal static IReadOnlyList<CaseDetail> Of(IReadOnlyList<CaseView> cases, RunHeader header)
    {
        var first = new Dictionary<string, CaseView>();
        return
        [
            .. cases.Select(c => Of(c, header)).Select(d => d.CSharp is { } text && !first.TryAdd(WithoutFormat(d.Case, text), d.Case)
                ? d with { SameCSharpAs = first[WithoutFormat(d.Case, text)] } : d),
        ];
    }

    private static string WithoutFormat(CaseView one, string script) => script.Replace(one.Id, "", StringComparison.Ordinal)
        .Replace("Format=XML&", "", StringComparison.Ordinal).Replace("Format=JSON&", "", StringComparison.Ordinal);

    private static CaseDetail Of(CaseView one, RunHeader header)
    {
        var reproduction = one.Spec is { } known ? Reproduction.Of(one.Record, known, header) : null;
        var changes = one.Spec is null ? [] : ChangesOf(one.Record, one.Spec, header);
        return new CaseDetail
        {
            Case = one,
            Changes = changes,
            Way = one.Spec is { } spec && (changes.Count == 0 || spec.Requirement.Aspects.Count > 1 || one.Findings.Any())
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
