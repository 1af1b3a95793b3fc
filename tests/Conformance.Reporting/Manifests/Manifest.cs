using Conformance.Model.Records;
using Conformance.Reporting.Summaries;

namespace Conformance.Reporting.Manifests;

/// <summary><c>manifest.json</c>, schema 1: what a run's folder holds and what it says, to be signed (README.md beside this file).</summary>
public sealed record Manifest
{
    public required int Schema { get; init; }

    public required Summary.SuiteOf Suite { get; init; }

    public required Summary.EditionOf Edition { get; init; }

    public required RunOf Run { get; init; }

    public required Summary.EndpointOf Endpoint { get; init; }

    public required ConfigurationOf Configuration { get; init; }

    /// <summary>Whose product is certified; null for a run that certifies nothing.</summary>
    public required Certification? Certificate { get; init; }

    public required string Verdict { get; init; }

    public required int ExitCode { get; init; }

    public required IReadOnlyList<string> Tolerances { get; init; }

    public required Summary.RowCounts Rows { get; init; }

    public required Summary.CaseCounts Cases { get; init; }

    public required RecordOf Record { get; init; }

    /// <summary>Every other file of the folder, by path.</summary>
    public required IReadOnlyList<FileOf> Files { get; init; }

    /// <summary>Times are the runner's clock; an end is null for a killed run.</summary>
    public sealed record RunOf(string Id, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, bool Complete, string Scope, string Variants);

    /// <summary>Over the bytes of the record header's <c>configuration</c>, which holds no secret.</summary>
    public sealed record ConfigurationOf(string Sha256);

    /// <summary>The exchanges of <c>run.jsonl</c> in its order, and its lines, so that what was changed in it can be named.</summary>
    public sealed record RecordOf(int Exchanges, string MerkleRoot, IReadOnlyList<LineOf> Lines);

    /// <summary>Over the bytes of a line without its end.</summary>
    public sealed record LineOf(string Name, string Sha256);

    /// <summary>Path relative to the folder, with <c>/</c>.</summary>
    public sealed record FileOf(string Path, long Bytes, string Sha256);
}
