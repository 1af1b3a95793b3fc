using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Cloud;
using Conformance.ReferenceEndpoint.Gates.Form;
using Conformance.ReferenceEndpoint.Gates.Identity;
using Conformance.ReferenceEndpoint.Gates.Orders;
using Conformance.ReferenceEndpoint.Gates.Ownership;
using Conformance.ReferenceEndpoint.Gates.Parameters;
using Conformance.ReferenceEndpoint.Gates.Rights;
using Conformance.ReferenceEndpoint.Gates.Traffic;
using Conformance.ReferenceEndpoint.State;

namespace Conformance.ReferenceEndpoint.Gates;

/// <summary>The order of all Gates. It is published nowhere; seen are presence before signature and key before signature.</summary>
internal static class Precedence
{
    public static GateList Of(Edition edition, AccountBook accounts, World world, TokenLedger tokens, TimeProvider clock) => new(
    [
        // What any caller can provoke, without a key.
        new MethodGate(),
        new ReadableGate(),
        new PresenceGate(edition),
        new ActionGate(),
        new VersionGate(),
        new KeyKnownGate(),

        // Who calls. A nonce counts from the first signature that is right.
        new KeyEnabledGate(),
        new SecurityTokenGate(),
        new SignatureMethodGate(),
        new SignatureVersionGate(),
        new TimestampGate(),
        new SignatureGate(accounts),
        new NonceGate(clock),

        // Whether this caller may call this action at all, now.
        new FlowGate(),
        new QuotaGate(),
        new StandingGate(),
        new ActionAllowedGate(),
        new RamSupportGate(),
        new RamActionGate(),
        new OrderAllowedGate(),

        // What the call says.
        new OwnerKnownGate(),
        new OwnerPairGate(),
        new OwnerNamedGate(),
        new ParameterKnownGate(),
        new ParameterAllowedGate(),
        new ParameterRequiredGate(),
        new ParameterValueGate(),
        new RegionGate(),

        // The state it meets.
        new RamResourceGate(world),
        new VerifiedGate(),
        new BalanceGate(),
        new TokenGate(tokens),
    ]);
}
