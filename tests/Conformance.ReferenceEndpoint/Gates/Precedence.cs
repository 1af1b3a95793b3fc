using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Gates.Form;
using Conformance.ReferenceEndpoint.Gates.Identity;

namespace Conformance.ReferenceEndpoint.Gates;

/// <summary>The order of all Gates. It is published nowhere; seen are presence before signature and key before signature.</summary>
internal static class Precedence
{
    public static GateList Of(Edition edition) => new(
        new MethodGate(),
        new ReadableGate(),
        new PresenceGate(edition),
        new ActionGate(),
        new VersionGate(),
        new KeyKnownGate(),
        new KeyEnabledGate(),
        new SignatureMethodGate(),
        new SignatureVersionGate(),
        new TimestampGate(),
        new SignatureGate());
}
