using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Gates;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Faults.Gates;

/// <summary>A Gate that refuses by another row than it should.</summary>
/// <param name="Inner">The Gate that refuses.</param>
/// <param name="Rows">By the row it should refuse by: the one it refuses by.</param>
internal sealed record Retelling(Gate Inner, IReadOnlyDictionary<string, string> Rows) : Gate
{
    public override Refusal? Check(Call call) => Inner.Check(call) switch
    {
        RowRefusal refusal when Rows.TryGetValue(refusal.Row, out var told) => refusal with { Row = told },
        var other => other,
    };

    /// <summary>All Gates refuse by one row where they should by another.</summary>
    public static GateList As(GateList gates, string due, string told) => In(gates, new Dictionary<string, string> { [due] = told });

    /// <summary>All Gates take two rows for each other.</summary>
    public static GateList Swapped(GateList gates, string one, string other) =>
        In(gates, new Dictionary<string, string> { [one] = other, [other] = one });

    private static GateList In(GateList gates, Dictionary<string, string> rows) => gates.Replace<Gate>(gate => new Retelling(gate, rows));
}
