using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Rights;

/// <summary>A RAM sub-account calls only what can be called so.</summary>
internal sealed record RamSupportGate : Gate
{
    public override Refusal? Check(Call call) =>
        call.Account!.Rights is PolicyRights && !call.Action!.SupportsRam ? new RowRefusal("Forbidden.NotSupportRAM") : null;
}
