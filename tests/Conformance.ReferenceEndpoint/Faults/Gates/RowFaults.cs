using Conformance.Model.Verdicts;
using static Conformance.ReferenceEndpoint.Faults.Gates.GateFault;

namespace Conformance.ReferenceEndpoint.Faults.Gates;

/// <summary>Rows that are taken for each other.</summary>
internal static class RowFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        New("owner-rows-swapped", Text("InvalidOwnerId 与 InvalidOwnerAccount 互换", "InvalidOwnerId and InvalidOwnerAccount are swapped."),
            gates => Retelling.Swapped(gates, "InvalidOwnerId", "InvalidOwnerAccount"),
            Missed.Mistaken("InvalidOwnerId"), Missed.Mistaken("InvalidOwnerAccount")),
        New("timestamp-and-nonce-swapped",
            Text("IllegalTimestamp 与 SignatureNonceUsed 互换", "IllegalTimestamp and SignatureNonceUsed are swapped."),
            gates => Retelling.Swapped(gates, "IllegalTimestamp", "SignatureNonceUsed"),
            Missed.Mistaken("IllegalTimestamp"), Missed.Mistaken("Timestamp.RefusesBeyondWindow"),
            Missed.Mistaken("SignatureNonceUsed"), Missed.Mistaken("SignatureNonce.RefusesReuse")),
        New("missing-action-and-version-swapped",
            Text("缺少 Action 与缺少 Version 的错误互换", "The rows of an absent Action and an absent Version are swapped."),
            gates => Retelling.Swapped(gates, "MissingParameter.Action", "MissingParameter.Version"),
            // They differ by the parameter they name alone.
            new() { Requirement = "MissingParameter.Action", Checks = [CheckNames.Message, CheckNames.Names] },
            new() { Requirement = "MissingParameter.Version", Checks = [CheckNames.Message, CheckNames.Names] }),
        New("disk-and-snapshot-swapped",
            Text("Disk 与 Snapshot 不存在的错误互换", "The rows of a disk and a snapshot that do not exist are swapped."),
            gates => Retelling.Swapped(gates, "Forbidden.DiskNotFound", "Forbidden.SnapshotNotFound"),
            Missed.Mistaken("Forbidden.DiskNotFound"), Missed.Mistaken("Forbidden.SnapshotNotFound")),
        New("balance-and-verification-swapped", Text("余额不足与未实名认证的错误互换", "InsufficientBalance and RealNameAuthenticationError are swapped."),
            gates => Retelling.Swapped(gates, "InsufficientBalance", "RealNameAuthenticationError"),
            Missed.Mistaken("InsufficientBalance", CheckNames.Status), Missed.Mistaken("RealNameAuthenticationError", CheckNames.Status)),
    ];
}
