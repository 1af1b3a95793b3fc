namespace Conformance.SelfTests.OtherGateway;

/// <summary>In which legal manner a shop is run.</summary>
public sealed record ShopOptions
{
    public Rendition Rendition { get; init; } = Rendition.OwnStyle;

    /// <summary>How far the shop's clock runs ahead of ours; its Date header tells it.</summary>
    public TimeSpan ClockSkew { get; init; } = TimeSpan.Zero;

    /// <summary>Each connection is closed after its first answer, which does not announce it.</summary>
    public bool ClosesSilently { get; init; }

    /// <summary>Of so many signed calls one is throttled; zero for none.</summary>
    public int ThrottlesEvery { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
