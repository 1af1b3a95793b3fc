using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Recipes;

/// <summary>What the endpoint's owner has ruled out, or not yet allowed.</summary>
internal static class OptIns
{
    /// <summary>Why a case must not be sent; null when it may.</summary>
    public static Obstacle? Obstacle(CaseSpec spec, Scenario? scenario, SuiteSettings settings)
    {
        var method = spec.Id.Variant.Method.ToUpperInvariant();
        return (spec.Requirement.Effect, settings.Run) switch
        {
            _ when scenario?.NotApplicable is { } why => Model.Records.Obstacle.NotApplicable(why),
            _ when scenario?.Methods is { } methods && !methods.Contains(method) =>
                Model.Records.Obstacle.NotApplicable($"the scenario's Methods leave {method} out"),
            (Effect.SideEffects, { AllowSideEffects: false }) =>
                Model.Records.Obstacle.Missing("Run:AllowSideEffects", "it may leave something behind at the endpoint"),
            (Effect.Load, { AllowLoad: false }) => Model.Records.Obstacle.Missing("Run:AllowLoad", "it sends many requests at once"),
            _ => null,
        };
    }
}
