using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Gates;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Faults.Gates;

/// <summary>A Gate that some calls need not pass.</summary>
internal sealed record Sparing(Gate Inner, Func<Call, bool> Spared) : Gate
{
    public override Refusal? Check(Call call) => Spared(call) ? null : Inner.Check(call);
}
