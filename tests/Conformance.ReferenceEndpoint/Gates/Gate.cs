using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates;

/// <summary>A rule of the service: lets a call pass or refuses it.</summary>
internal abstract record Gate
{
    /// <returns>Null lets the call pass to the next Gate.</returns>
    public abstract Refusal? Check(Call call);
}
