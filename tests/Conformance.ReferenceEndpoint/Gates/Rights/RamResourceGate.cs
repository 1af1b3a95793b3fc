using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Actions;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Cloud;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Rights;

/// <summary>The policy of a RAM sub-account grants the resources the call names; of one that does not exist that cannot be known.</summary>
internal sealed record RamResourceGate(World world) : Gate
{
    public override Refusal? Check(Call call) => call.Account!.Rights is PolicyRights policy
        ? call.Action!.Parameters.Where(p => p.Resource is not null).Select(p => Check(call, policy, p)).FirstOrDefault(r => r is not null)
        : null;

    private RowRefusal? Check(Call call, PolicyRights policy, ParameterSpec parameter)
    {
        if (call[parameter.Name] is not { } id)
            return null;
        if (world.Find(parameter.Resource!.Value, id, call.Account!.Owner) is null)
            return new RowRefusal($"Forbidden.{parameter.Resource}NotFound");
        return policy.Allows(call.Action!.Name, $"{parameter.Resource}/{id}") ? null : new RowRefusal("Forbidden.RAM");
    }
}
