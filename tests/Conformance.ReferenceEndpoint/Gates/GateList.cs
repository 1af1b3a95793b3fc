using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;

namespace Conformance.ReferenceEndpoint.Gates;

/// <summary>Gates in their order, which is the precedence of errors.</summary>
internal sealed record GateList(params IReadOnlyList<Gate> Gates)
{
    public Refusal? Check(Call call)
    {
        foreach (var gate in Gates)
        {
            if (gate.Check(call) is { } refusal)
                return refusal;
        }

        return null;
    }

    /// <summary>This list without the Gates of a type.</summary>
    /// <exception cref="InvalidOperationException">There is none, so that a Fault cannot quietly do nothing.</exception>
    public GateList Without<T>()
        where T : Gate => Change<T>(_ => null);

    /// <summary>This list with each Gate of a type replaced.</summary>
    /// <exception cref="InvalidOperationException">There is none, so that a Fault cannot quietly do nothing.</exception>
    public GateList Replace<T>(Func<T, Gate> with)
        where T : Gate => Change(with);

    /// <summary>This list with a Gate moved to directly before another.</summary>
    /// <exception cref="InvalidOperationException">One of them is not there.</exception>
    public GateList Before<TMoved, TNext>()
        where TMoved : Gate
        where TNext : Gate
    {
        var moved = Gates.First(g => g is TMoved);
        var next = Gates.First(g => g is TNext);
        return new GateList([.. Gates.Where(g => g != moved).SelectMany(g => g == next ? [moved, g] : new[] { g })]);
    }

    private GateList Change<T>(Func<T, Gate?> change)
        where T : Gate => Gates.Any(g => g is T)
            ? new GateList([.. Gates.Select(g => g is T match ? change(match) : g).OfType<Gate>()])
            : throw new InvalidOperationException($"there is no {typeof(T).Name} in the list of Gates");
}
