using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Files;

/// <summary>What every report is a function of: the record, the edition it was run by, and the summary of the two.</summary>
public sealed record ReportInput
{
    public required RunRecord Record { get; init; }

    public required Edition Edition { get; init; }

    public required Summary Summary { get; init; }

    public static ReportInput Of(RunRecord record, Edition edition) =>
        new() { Record = record, Edition = edition, Summary = SummaryWriter.Summarise(record, edition) };
}
