namespace Conformance.SelfTests.Hostile;

/// <summary>A row of the table: what was seen, not what was expected.</summary>
internal sealed record HostileRow(string Behaviour, string Verdict, int Exit, double Seconds, int Megabytes);
