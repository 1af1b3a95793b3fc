using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Gates.Identity;

namespace Conformance.ReferenceEndpoint.Faults;

/// <summary>Faults that remove, loosen or reorder Gates.</summary>
internal static class GateFaults
{
    public static IReadOnlyList<Fault> All { get; } = [SignatureUnchecked()];

    private static Fault SignatureUnchecked() => new()
    {
        Name = "signature-unchecked",
        Text = new LocalText { Zh = "不校验 Signature 的取值", En = "Any Signature is accepted." },
        Breaks =
        [
            new() { Requirement = "IncompleteSignature", Checks = [CheckNames.Status, CheckNames.Code] },
            new() { Requirement = "Signature.Refuses*", Checks = [CheckNames.Status, CheckNames.Code] },
        ],
        OnGates = gates => gates.Without<SignatureGate>(),
    };
}
