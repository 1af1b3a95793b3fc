using System.Collections.Immutable;

namespace Conformance.SelfTests.OtherGateway.Proof;

/// <summary>A request to be signed and sent: what is signed, and what is done to it afterwards.</summary>
internal sealed record Ask
{
    public required string Secret { get; init; }

    /// <summary>Every parameter but Signature, common ones included.</summary>
    public required ImmutableSortedDictionary<string, string> Parameters { get; init; }

    public string Method { get; init; } = "GET";

    /// <summary>The method that goes into the signature; null: the one sent.</summary>
    public string? SignedMethod { get; init; }

    public TimeSpan Age { get; init; } = TimeSpan.Zero;

    public Func<string, string> Twist { get; init; } = signature => signature;

    /// <summary>Set after signing; an empty value takes the parameter away.</summary>
    public ImmutableSortedDictionary<string, string> Tampered { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public Func<string, string> Spell { get; init; } = Uri.EscapeDataString;

    public Layout Layout { get; init; } = Layout.Usual;

    public string? Accept { get; init; }

    public string Format => Parameters.GetValueOrDefault("Format", "XML");

    public Ask With(params IEnumerable<KeyValuePair<string, string>> values) => this with { Parameters = Parameters.SetItems(values) };

    public Ask With(string name, string value) => this with { Parameters = Parameters.SetItem(name, value) };

    public Ask Without(string name) => this with { Parameters = Parameters.Remove(name) };
}

/// <summary>How the parameters are laid out on the wire.</summary>
internal enum Layout
{
    Usual,
    Reversed,

    /// <summary>Half in the query, half in the body.</summary>
    Split,
    SplitAndChunked,
}
