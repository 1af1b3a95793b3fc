using Conformance.Model.Verdicts;

namespace Conformance.ReferenceEndpoint.Faults.Gates;

/// <summary>What is found where a Gate fails.</summary>
internal static class Missed
{
    /// <summary>A call that had to be refused is served: one deviation, not one of each member an error has.</summary>
    public static Breach Served(string requirement, string variant = "*") =>
        new() { Requirement = requirement, Variant = variant, Checks = [CheckNames.Status, CheckNames.Code] };

    /// <summary>A call that had to be served is refused.</summary>
    public static Breach Refused(string requirement, string variant = "*") =>
        new() { Requirement = requirement, Variant = variant, Checks = [CheckNames.Status] };

    /// <summary>A call is refused by another row than its own, told by its code and its message.</summary>
    /// <param name="requirement">Glob of ids.</param>
    /// <param name="also">What else differs between the two rows.</param>
    public static Breach Mistaken(string requirement, params IReadOnlyList<string> also) =>
        new() { Requirement = requirement, Checks = [CheckNames.Code, CheckNames.Message, .. also] };
}
