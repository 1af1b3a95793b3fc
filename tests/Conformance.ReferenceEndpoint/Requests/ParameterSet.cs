namespace Conformance.ReferenceEndpoint.Requests;

/// <summary>One parameter, decoded.</summary>
internal sealed record Parameter(string Name, string Value, ParameterSource Source);

/// <summary>Where on the wire a parameter stood.</summary>
internal enum ParameterSource
{
    Query,
    Body,
}

/// <summary>
/// The parameters of a request by name. Of a name that comes twice the first counts, the query before the body; the signature is over
/// the same ones.
/// </summary>
internal sealed class ParameterSet
{
    private readonly Dictionary<string, Parameter> byName = new(StringComparer.Ordinal);

    public ParameterSet(IEnumerable<Parameter> parameters)
    {
        foreach (var parameter in parameters)
            byName.TryAdd(parameter.Name, parameter);
    }

    public IEnumerable<Parameter> All => byName.Values;

    /// <summary>The value of a parameter; null where it is absent or empty, which no rule tells apart.</summary>
    public string? this[string name] => byName.TryGetValue(name, out var found) && found.Value.Length > 0 ? found.Value : null;
}
