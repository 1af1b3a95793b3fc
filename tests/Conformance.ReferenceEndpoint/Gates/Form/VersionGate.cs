using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Cloud.Actions;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Form;

/// <summary>The API has this version.</summary>
internal sealed record VersionGate : Gate
{
    public override Refusal? Check(Call call) =>
        call[CommonParameter.Version] == ActionCatalogue.Version ? null : new RowRefusal("InvalidParameter.Version");
}
