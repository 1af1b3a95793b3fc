using Conformance.Judging.Waivers;

namespace Conformance.Reporting.Summaries;

/// <summary>One waiver of the run and what became of it.</summary>
public sealed record WaiverSummary
{
    /// <summary>Its place in the waiver file, from 1.</summary>
    public required int Number { get; init; }

    public required string Requirement { get; init; }

    /// <summary>Empty for all.</summary>
    public required IReadOnlyList<string> Variants { get; init; }

    public required string Check { get; init; }

    public required string Actual { get; init; }

    public required string Reason { get; init; }

    public required string Owner { get; init; }

    public required string Issue { get; init; }

    public required DateOnly Expires { get; init; }

    public required WaiverState State { get; init; }

    /// <summary>It fails the run.</summary>
    public required bool Stale { get; init; }

    /// <summary>What became of it, in a few words for a person.</summary>
    public required string Text { get; init; }

    /// <summary>Ids of the cases in which it waives its check.</summary>
    public required IReadOnlyList<string> Cases { get; init; }

    public static WaiverSummary Of(WaiverReview review) => new()
    {
        Number = review.Number,
        Requirement = review.Waiver.Requirement,
        Variants = review.Waiver.Variants,
        Check = review.Waiver.Check,
        Actual = review.Waiver.Actual,
        Reason = review.Waiver.Reason,
        Owner = review.Waiver.Owner,
        Issue = review.Waiver.Issue,
        Expires = review.Waiver.Expires,
        State = review.State,
        Stale = review.IsStale,
        Text = review.Text,
        Cases = review.Cases,
    };
}
