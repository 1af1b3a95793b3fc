using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Faults;

namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>A named way of the endpoint to be different and right: no suite may blame it.</summary>
public sealed record Variation : Alteration
{
    /// <summary>What it answers otherwise than the endpoint does: of one question an endpoint takes one Variation.</summary>
    public required string Question { get; init; }

    /// <summary>The warnings, never failures, that contract §4 has for it; default: none.</summary>
    public IReadOnlyList<Breach> Warns { get; init; } = [];

    /// <summary>Ids of requirements that cannot be asked of an endpoint that is so; default: none.</summary>
    public IReadOnlyList<string> Leaves { get; init; } = [];

    internal static Variation Of(string question, string name, string zh, string en) =>
        new() { Question = question, Name = name, Text = new LocalText { Zh = zh, En = en } };
}
