namespace Conformance.Reporting.Files;

/// <summary>A file of a run's reports.</summary>
/// <param name="Path">Relative to the run's folder, with <c>/</c>.</param>
/// <param name="Write">Writes its bytes: the same ones for the same record.</param>
public sealed record ReportFile(string Path, Action<Stream> Write);
