using Conformance.Reporting.Summaries;

namespace Conformance.Suite.Runs;

/// <summary>A closed run: its figures and where its record is.</summary>
public sealed record RunOutcome
{
    public required Summary Summary { get; init; }

    public required string Folder { get; init; }

    /// <summary>Sentences for a person besides the verdict: what changed since the run before, what a failing run lost against its baseline.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The verdict's word; of a part of the cases it says so.</summary>
    public string Verdict => Summary is { ExitCode: 0, Run.Scope: not "full" } ? $"{Summary.Verdict} in the {Summary.Cases.Total} selected cases" : Summary.Verdict;

    /// <summary>The verdict in one line.</summary>
    public string Sentence => $"{Verdict} (exit {Summary.ExitCode}): {Summary.Why}; "
        + $"rows {Summary.Rows.Exercised}/{Summary.Rows.Total} exercised, {Summary.Rows.Passed} passed; record in {Folder}";
}
