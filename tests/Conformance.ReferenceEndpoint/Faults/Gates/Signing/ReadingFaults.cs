using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Requests;
using static Conformance.ReferenceEndpoint.Faults.Gates.GateFault;

namespace Conformance.ReferenceEndpoint.Faults.Gates.Signing;

/// <summary>Parameters that are not read from where they stand.</summary>
internal static class ReadingFaults
{
    private const string Split = "Signature.AcceptsSplitParameters";

    public static IReadOnlyList<Fault> All { get; } =
    [
        Ignoring("body-ignored-beside-query", Text("有查询串时忽略 POST 的表单体", "The body of a POST is not read when it has a query."),
            ParameterSource.Body, raw => raw.Query.Length > 0, Missed.Refused(Split)),
        Ignoring("query-ignored-beside-body", Text("有表单体时忽略 POST 的查询串", "The query of a POST is not read when it has a body."),
            ParameterSource.Query, raw => raw.Body.Length > 0, Missed.Refused(Split),
            // The Format stands in the query and is not read there either.
            new Breach { Requirement = Split, Format = AnswerFormat.Json, Checks = [CheckNames.Format] }),
        Ignoring("chunked-body-ignored", Text("不读取 chunked 传输的表单体", "A body that comes chunked is not read."),
            ParameterSource.Body, raw => raw.IsChunked, Missed.Refused(Split, "*-chunked-body")),
    ];

    private static Fault Ignoring(
        string name, LocalText text, ParameterSource source, Func<RawText, bool> when, params IReadOnlyList<Breach> breaks) => new()
        {
            Name = name,
            Text = text,
            Breaks = breaks,
            OnRequest = request => when(request.Raw)
                ? request with { Parameters = new ParameterSet(request.Parameters.All.Where(p => p.Source != source)) }
                : request,
        };
}
