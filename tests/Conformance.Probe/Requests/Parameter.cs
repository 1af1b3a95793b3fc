namespace Conformance.Probe.Requests;

/// <summary>One request parameter, decoded.</summary>
public sealed record Parameter(string Name, string Value);
