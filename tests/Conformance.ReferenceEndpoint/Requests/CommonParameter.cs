using System.Collections.Frozen;

namespace Conformance.ReferenceEndpoint.Requests;

/// <summary>Names of the parameters every action takes (rules, common request parameters).</summary>
internal static class CommonParameter
{
    public const string Action = "Action";
    public const string Version = "Version";
    public const string AccessKeyId = "AccessKeyId";
    public const string Signature = "Signature";
    public const string SignatureMethod = "SignatureMethod";
    public const string SignatureVersion = "SignatureVersion";
    public const string SignatureNonce = "SignatureNonce";
    public const string Timestamp = "Timestamp";
    public const string Format = "Format";
    public const string SecurityToken = "SecurityToken";
    public const string OwnerId = "OwnerId";
    public const string OwnerAccount = "OwnerAccount";
    public const string RegionId = "RegionId";

    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            Action, Version, AccessKeyId, Signature, SignatureMethod, SignatureVersion, SignatureNonce, Timestamp,
            Format, SecurityToken, OwnerId, OwnerAccount, RegionId,
        ]);

    /// <summary>What no request can do without, in the order their absence is told.</summary>
    public static IReadOnlyList<string> Mandatory { get; } =
        [Action, Version, AccessKeyId, Signature, Timestamp, SignatureMethod, SignatureVersion, SignatureNonce];
}
