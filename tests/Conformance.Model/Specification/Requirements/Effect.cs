namespace Conformance.Model.Specification;

/// <summary>What exercising a requirement leaves behind at the endpoint, each but <c>None</c> behind an opt-in of the configuration.</summary>
public enum Effect
{
    None,
    SideEffects,
    Load,
}
