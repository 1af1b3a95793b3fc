namespace Conformance.Reporting.Html;

/// <summary>A parameter of a recorded request.</summary>
/// <param name="Name">Decoded.</param>
/// <param name="Value">Decoded.</param>
/// <param name="Raw">As on the wire, name and value.</param>
/// <param name="InBody">It stands in the form body, not in the query.</param>
internal sealed record SentParameter(string Name, string Value, string Raw, bool InBody);
