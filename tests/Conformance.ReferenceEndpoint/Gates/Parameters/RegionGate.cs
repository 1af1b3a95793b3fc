using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Cloud;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Parameters;

/// <summary>The region exists.</summary>
internal sealed record RegionGate : Gate
{
    public override Refusal? Check(Call call) => Region.All.Any(r => r.Id == call.RegionId)
        ? null
        : new OwnRefusal("InvalidRegionId.NotFound", 404, "The RegionId provided does not exist in our records.");
}
