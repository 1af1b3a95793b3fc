using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Requests;

/// <summary>A request before it is signed; changed by <c>with</c>.</summary>
public sealed record RequestDraft
{
    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>All parameters but Signature, in the order they are sent.</summary>
    public required IReadOnlyList<Parameter> Parameters { get; init; }

    /// <summary>Names of those parameters that are the action's own.</summary>
    public required IReadOnlyList<string> Business { get; init; }

    /// <summary>Whose secret signs it; null for a request that is not signed.</summary>
    public required Secret? SigningSecret { get; init; }

    /// <summary>Name of the account it is sent for; null for none.</summary>
    public required string? Account { get; init; }

    /// <summary>The format the answer must come in.</summary>
    public required AnswerFormat Format { get; init; }

    /// <summary>Which parameters a POST carries in its query; empty for none. Other methods carry all there.</summary>
    public IReadOnlySet<string> InQuery { get; init; } = new HashSet<string>();

    public WireEncoding Encoding { get; init; } = WireEncoding.Rfc3986;

    public BodyFraming Framing { get; init; } = BodyFraming.ContentLength;

    public IReadOnlyList<Header> Headers { get; init; } = [];

    public string? this[string name] => Parameters.FirstOrDefault(p => p.Name == name)?.Value;

    /// <summary>
    /// The draft with this value: in its place when the name is there, else before the first name that sorts after it, so that the order
    /// of the parameters is never a second thing that changes.
    /// </summary>
    public RequestDraft Set(string name, string value) => this with
    {
        Parameters = Parameters.Any(p => p.Name == name)
            ? [.. Parameters.Select(p => p.Name == name ? p with { Value = value } : p)]
            : [.. Before(name), new Parameter(name, value), .. Parameters.Skip(Before(name).Count())],
    };

    public RequestDraft Without(string name) => this with { Parameters = [.. Parameters.Where(p => p.Name != name)] };

    private IEnumerable<Parameter> Before(string name) => Parameters.TakeWhile(p => string.CompareOrdinal(p.Name, name) < 0);
}
