using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint.Gates.Identity;

namespace Conformance.ReferenceEndpoint.Faults;

/// <summary>Faults that remove, loosen or reorder Gates.</summary>
internal static class GateFaults
{
    /// <summary>What a success tells that comes where an error was due: it has neither code, message nor HostId.</summary>
    // Above All, which is made from it.
    private static IReadOnlyList<string> SuccessForError { get; } =
        [CheckNames.Status, CheckNames.Code, CheckNames.Message, CheckNames.HostId, CheckNames.Shape, CheckNames.NoResultData];

    public static IReadOnlyList<Fault> All { get; } = [SignatureUnchecked()];

    private static Fault SignatureUnchecked() => new()
    {
        Name = "signature-unchecked",
        Text = new LocalText { Zh = "不校验 Signature 的取值", En = "Any Signature is accepted." },
        Kind = FaultKind.Gate,
        Breaks =
        [
            new() { Requirement = "IncompleteSignature", Checks = SuccessForError },
            new() { Requirement = "Signature.Refuses*", Checks = SuccessForError },
        ],
        OnGates = gates => gates.Without<SignatureGate>(),
    };
}
