using Conformance.Model.Specification;

namespace Conformance.Model.Explanations;

/// <summary>A check in words.</summary>
/// <param name="Meaning">What holds when it passes.</param>
/// <param name="Causes">What usually is the matter when it does not.</param>
public sealed record CheckExplanation(LocalText Meaning, IReadOnlyList<LocalText> Causes);
