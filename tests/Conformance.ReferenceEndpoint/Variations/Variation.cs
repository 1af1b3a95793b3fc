namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>A named way of the endpoint to be different and right: no suite may blame it.</summary>
public sealed record Variation : Alteration;
