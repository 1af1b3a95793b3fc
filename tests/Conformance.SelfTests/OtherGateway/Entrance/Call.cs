namespace Conformance.SelfTests.OtherGateway.Entrance;

/// <summary>A request taken apart.</summary>
internal sealed record Call
{
    public required string Method { get; init; }

    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>The Host header without its port.</summary>
    public required string Host { get; init; }

    public required int? Port { get; init; }

    public required string Accept { get; init; }

    public required string AcceptEncoding { get; init; }

    public bool IsBare => Fields.Count == 0;

    /// <summary>The first value of this name; null when absent or empty.</summary>
    public string? this[string name] => Fields.FirstOrDefault(f => f.Name == name) is { Value.Length: > 0 } field ? field.Value : null;
}
