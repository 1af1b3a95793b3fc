using Conformance.ReferenceEndpoint.Gates;
using Conformance.ReferenceEndpoint.Gates.Form;
using Conformance.ReferenceEndpoint.Gates.Identity;
using Conformance.ReferenceEndpoint.Gates.Ownership;
using Conformance.ReferenceEndpoint.Gates.Parameters;
using Conformance.ReferenceEndpoint.Gates.Rights;
using Conformance.ReferenceEndpoint.Gates.Traffic;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>Other precedences of errors, and rules of our own left out: the table publishes neither.</summary>
internal static class GateVariations
{
    public static IReadOnlyList<Variation> All { get; } = [.. OrdersOfWhoCalls(), .. OrdersOfWhatIsAsked(), .. OwnRules()];

    // Whatever the order, presence comes first: no other rule can be held against what is absent.
    private static IEnumerable<Variation> OrdersOfWhoCalls() =>
    [
        WhoCalls("key-before-action", "先检查 AccessKeyId，再检查 Action 与 Version", "The key is looked up before Action and Version.", g =>
            g.Before<KeyKnownGate, ActionGate>()),
        WhoCalls("signature-before-action", "签名最先检查", "The signature comes before all that it covers.", g =>
            g.Before<KeyKnownGate, ActionGate>().Before<SignatureGate, ActionGate>()),
        WhoCalls("timestamp-after-signature", "先检查签名，再检查 Timestamp", "The signature comes before the timestamp.", g =>
            g.Before<SignatureGate, TimestampGate>()),
        WhoCalls("nonce-before-signature", "SignatureNonce 最先检查，签名错误的也算用过", "A nonce is used up by any request, a wrongly signed one too.", g =>
            g.Before<NonceGate, ActionGate>()),
        WhoCalls("disabled-key-after-signature", "签名正确后才检查密钥是否被禁用", "That a key is disabled is told only who signs by it.", g =>
            g.Before<KeyEnabledGate, FlowGate>()),
        WhoCalls("method-after-signature", "签名正确后才检查 HTTP 方法", "The method is looked at last.", g => g.Before<MethodGate, FlowGate>()),
        WhoCalls("action-after-signature", "签名正确后才检查 Action 与 Version", "Action and Version are looked up for a known caller, Version first.", g =>
            g.Before<VersionGate, FlowGate>().Before<ActionGate, FlowGate>()),
    ];

    private static IEnumerable<Variation> OrdersOfWhatIsAsked() =>
    [
        Asked("parameters-before-rights", "先检查参数，再检查权限与流量", "What a call says comes before who may call.", g =>
            g.Before<OwnerKnownGate, FlowGate>().Before<OwnerPairGate, FlowGate>().Before<OwnerNamedGate, FlowGate>()
                .Before<ParameterKnownGate, FlowGate>().Before<ParameterAllowedGate, FlowGate>().Before<ParameterValueGate, FlowGate>()),
        Asked("resources-before-parameters", "先检查资源授权，再检查参数", "Grants of resources come before what the call says.", g =>
            g.Before<RamResourceGate, OwnerKnownGate>()),
        Asked("owner-after-parameters", "先检查参数，再检查 OwnerId 与 OwnerAccount", "Owners are looked up after all other parameters, a pair first.", g =>
            g.Before<OwnerPairGate, RegionGate>().Before<OwnerKnownGate, RegionGate>().Before<OwnerNamedGate, RegionGate>()),
        Asked("traffic-last", "流量与配额最后检查", "Flow and quota come after all that a call says.", g =>
            g.Before<FlowGate, RamResourceGate>().Before<QuotaGate, FlowGate>()),
    ];

    private static IEnumerable<Variation> OwnRules() =>
    [
        Variation.Of("malformed encoding", "malformed-encoding-taken", "不检查参数编码", "What cannot be decoded is passed over.") with { OnGates = g => g.Without<ReadableGate>() },
        Variation.Of("SecurityToken", "security-token-ignored", "忽略 SecurityToken", "A SecurityToken is ignored.") with { OnGates = g => g.Without<SecurityTokenGate>() },
        Variation.Of("region", "any-region", "接受任意 RegionId", "Any RegionId is taken.") with { OnGates = g => g.Without<RegionGate>() },
        Variation.Of("scope of nonces", "nonces-of-all-keys", "SignatureNonce 在所有密钥间唯一", "A nonce is unique among all keys.") with
        {
            OnGates = g => g.Replace<NonceGate>(gate => gate with { Scope = call => call[CommonParameter.SignatureNonce]! }),
        },
        Variation.Of("unknown Format", "unknown-format-refused", "拒绝未知的 Format", "A Format that is neither XML nor JSON is refused.") with
        {
            OnGates = g => new GateList([new FormatGate(), .. g.Gates]),
        },
    ];

    private static Variation WhoCalls(string name, string zh, string en, Func<GateList, GateList> order) =>
        Variation.Of("order of who calls", name, zh, en) with { OnGates = order };

    private static Variation Asked(string name, string zh, string en, Func<GateList, GateList> order) =>
        Variation.Of("order of what is asked", name, zh, en) with { OnGates = order };
}
