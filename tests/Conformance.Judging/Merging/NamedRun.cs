using Conformance.Model.Records;

namespace Conformance.Judging.Merging;

/// <summary>A recorded run by the name its user knows it by.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Record">What it left.</param>
public sealed record NamedRun(string Name, RunRecord Record);
