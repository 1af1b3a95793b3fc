using Conformance.ReferenceEndpoint.Cloud;

namespace Conformance.ReferenceEndpoint.Actions;

/// <summary>A business parameter of an action.</summary>
internal sealed record ParameterSpec(string Name, ParameterKind Kind, ParameterNeed Need = ParameterNeed.Optional)
{
    private const int LongestId = 64;

    /// <summary>The largest number it takes; the smallest is 1.</summary>
    public long Largest { get; init; } = 100;

    /// <summary>What it names; null for what is no id.</summary>
    public ResourceKind? Resource { get; init; }

    public static ParameterSpec IdOf(ResourceKind kind) => new($"{kind}Id", ParameterKind.Id, ParameterNeed.Required) { Resource = kind };

    public bool Accepts(string value) => Kind switch
    {
        ParameterKind.Text => true,
        ParameterKind.Number => value.All(char.IsAsciiDigit) && long.TryParse(value, out var number) && number >= 1 && number <= Largest,
        ParameterKind.Id => value.Length <= LongestId && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'),
        ParameterKind.Token => value.Length <= LongestId && value.All(c => c is >= ' ' and <= '~'),
        _ => throw new InvalidOperationException($"no form for {Kind}"),
    };
}

/// <summary>What values a business parameter takes.</summary>
internal enum ParameterKind
{
    Text,
    Number,
    Id,
    Token,
}

/// <summary>Who gives a business parameter.</summary>
internal enum ParameterNeed
{
    Optional,
    Required,

    /// <summary>Only the cloud's own operators, who do not call by this endpoint.</summary>
    Reserved,
}
