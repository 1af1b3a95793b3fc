namespace Conformance.Model.Specification;

/// <summary>One row of the common error table, to the letter (rules, clause 6).</summary>
public sealed record ErrorRow
{
    /// <summary>Position in the published table, from 1.</summary>
    public required int Row { get; init; }

    public required string Code { get; init; }

    /// <summary>HTTP status, 400 to 599.</summary>
    public required int Status { get; init; }

    /// <summary>The message as printed, curly quotes and missing full stops included.</summary>
    public required string Description { get; init; }

    /// <summary>Which parameter the message must name; null where the table's text names none.</summary>
    public required NamedParameter? Names { get; init; }

    /// <summary>Where the row was published.</summary>
    public required string Source { get; init; }
}
