namespace Conformance.SelfTests.OtherGateway;

/// <summary>How a shop words and wraps its answers; both are right.</summary>
public enum Rendition
{
    /// <summary>Everything the rules leave open done differently from the published examples.</summary>
    OwnStyle,

    /// <summary>The table's code, status and description exactly as printed.</summary>
    Literal,
}
