namespace Conformance.Model.Verdicts;

/// <summary>A deviation that is known and accepted for a time, as its file declares it (contract §6).</summary>
public sealed record Waiver
{
    public required string Requirement { get; init; }

    /// <summary>What stands after the requirement in case ids, such as <c>xml-get</c> or <c>xml-get-early</c>, <c>*</c> as glob; empty for all.</summary>
    public required IReadOnlyList<string> Variants { get; init; }

    /// <summary>Name of the check that fails (<see cref="CheckNames"/>).</summary>
    public required string Check { get; init; }

    /// <summary>The wrong behaviour, in the words of the finding; <c>*</c> stands for what differs from run to run.</summary>
    public required string Actual { get; init; }

    /// <summary>Why it is accepted.</summary>
    public required string Reason { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>Where its mending is followed.</summary>
    public required string Issue { get; init; }

    /// <summary>The last day it holds, in UTC.</summary>
    public required DateOnly Expires { get; init; }
}
