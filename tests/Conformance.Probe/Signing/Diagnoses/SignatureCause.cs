using Conformance.Model.Specification;

namespace Conformance.Probe.Signing;

/// <summary>The likely cause of a refused signature, and what mends it.</summary>
/// <param name="Name">A word to tell causes apart, such as <c>spaceAsPlus</c>.</param>
/// <param name="Text">For a person.</param>
public sealed record SignatureCause(string Name, LocalText Text)
{
    /// <summary>The configuration key to look at first; null where the endpoint is at fault.</summary>
    public string? Key { get; init; }
}
