namespace Conformance.SelfTests.ReferenceEndpoint.Calling;

/// <summary>A request to be made by <see cref="SignedCaller"/>; by default the signed baseline in XML by GET.</summary>
internal sealed record Ask
{
    public string Account { get; init; } = "Main";

    public string Method { get; init; } = "GET";

    /// <summary>Parameters before signing, over the ones of every request; null takes one away.</summary>
    public IReadOnlyDictionary<string, string?> Parameters { get; init; } = new Dictionary<string, string?>();

    /// <summary>Parameters after signing, likewise.</summary>
    public IReadOnlyDictionary<string, string?> Tampered { get; init; } = new Dictionary<string, string?>();

    /// <summary>Which parameters go into the form body; default: all of a POST, none else.</summary>
    public Func<string, bool>? InBody { get; init; }

    public bool Chunked { get; init; }

    /// <summary>How values are written on the wire.</summary>
    public Func<string, string> Spell { get; init; } = Uri.EscapeDataString;

    /// <summary>What is signed, where that is not the method sent.</summary>
    public string? SignedMethod { get; init; }

    public static Ask For(string action, params (string Name, string? Value)[] parameters) =>
        new Ask().With([("Action", action), .. parameters]);

    public Ask With(params (string Name, string? Value)[] parameters) => this with { Parameters = Overlay(Parameters, parameters) };

    public Ask TamperedWith(params (string Name, string? Value)[] parameters) => this with { Tampered = Overlay(Tampered, parameters) };

    private static Dictionary<string, string?> Overlay(IReadOnlyDictionary<string, string?> below, (string Name, string? Value)[] above)
    {
        var merged = new Dictionary<string, string?>(below);
        foreach (var (name, value) in above)
            merged[name] = value;
        return merged;
    }
}
