using System.Text.Json.Nodes;

namespace Conformance.SelfTests.OtherGateway.Rendering;

/// <summary>An answer before it is written down in one format.</summary>
internal sealed record Draft
{
    public required int Status { get; init; }

    /// <summary>Name of the XML root; JSON has none.</summary>
    public required string Root { get; init; }

    public required JsonObject Content { get; init; }

    /// <summary>The row an error follows; empty for an interface's own error, null for a success.</summary>
    public required string? RowId { get; init; }

    public required Form Form { get; init; }

    public bool IsError => RowId is not null;
}

/// <summary>The two formats of an answer.</summary>
internal enum Form
{
    Xml,
    Json,
}
