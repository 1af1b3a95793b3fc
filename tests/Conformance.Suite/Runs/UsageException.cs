namespace Conformance.Suite.Runs;

/// <summary>A run was asked for in a way that cannot be met; nothing was sent (exit code 2).</summary>
public sealed class UsageException(string message) : Exception(message);
