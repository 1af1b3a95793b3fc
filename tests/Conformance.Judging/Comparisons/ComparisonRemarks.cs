using Conformance.Model.Records;
using Conformance.Model.Specification;

namespace Conformance.Judging.Comparisons;

/// <summary>What makes two runs differ besides the endpoint's behaviour.</summary>
internal static class ComparisonRemarks
{
    public static IEnumerable<LocalText> Of(RunRecord first, RunRecord second)
    {
        var (a, b) = (first.Header, second.Header);
        (string Zh, string En, string Before, string After)[] facts =
        [
            ("接入点", "endpoint", Address(a), Address(b)),
            ("版本（edition）", "edition", $"{a.EditionId} {a.EditionSha256}", $"{b.EditionId} {b.EditionSha256}"),
            ("套件版本", "suite version", a.SuiteVersion, b.SuiteVersion),
            ("变体", "variants", a.Selection.Variants, b.Selection.Variants),
            ("容差", "tolerances", string.Join(", ", a.Tolerances), string.Join(", ", b.Tolerances)),
        ];
        return facts.Where(f => f.Before != f.After)
            .Select(f => new LocalText { Zh = $"{f.Zh}不同：{Shown(f.Before)} → {Shown(f.After)}", En = $"another {f.En}: {Shown(f.Before)} → {Shown(f.After)}" })
            .Concat(new[] { first, second }.SelectMany(OfOne));
    }

    private static IEnumerable<LocalText> OfOne(RunRecord record)
    {
        var id = record.Header.RunId;
        if (record.Footer is null)
        {
            yield return new LocalText { Zh = $"{id} 的记录不完整：运行中途被终止", En = $"the record of {id} is incomplete: the run was killed" };
        }

        if (record.Header.Selection is { Scope: not "full", Cases: var cases })
        {
            yield return new LocalText { Zh = $"{id} 只选择了 {cases} 个用例", En = $"{id} took only a selection of {cases} cases" };
        }
    }

    // The embedded endpoint gets another port at each start.
    private static string Address(RunHeader header) =>
        Uri.TryCreate(header.Endpoint.BaseUrl, UriKind.Absolute, out var url) && url.IsLoopback
            ? $"{header.Endpoint.Name} at {url.Scheme}://{url.Host}{url.AbsolutePath}"
            : $"{header.Endpoint.Name} at {header.Endpoint.BaseUrl}";

    private static string Shown(string value) => value.Length == 0 ? "–" : value;
}
