using Conformance.Model.Conditions;
using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates.Form;

/// <summary>No mandatory common parameter is absent: first those with a row in the table, then the others in words of our own.</summary>
internal sealed record PresenceGate : Gate
{
    private readonly IReadOnlyList<(string Parameter, Refusal Refusal)> demands;

    public PresenceGate(Edition edition)
    {
        var rows = from row in edition.Rows
                   from aspect in row.Aspects
                   where aspect.When is ParameterAbsent
                   select (((ParameterAbsent)aspect.When).Parameter, (Refusal)new RowRefusal(row.Id));
        var others = CommonParameter.Mandatory.Select(name => (name, (Refusal)OwnRefusal.Missing(name)));
        demands = [.. rows.Concat(others).DistinctBy(d => d.Item1)];
    }

    /// <summary>Names of parameters that may be absent all the same; default: none.</summary>
    public IReadOnlyList<string> Excused { get; init; } = [];

    public override Refusal? Check(Call call) =>
        demands.FirstOrDefault(d => call[d.Parameter] is null && !Excused.Contains(d.Parameter)).Refusal;
}
