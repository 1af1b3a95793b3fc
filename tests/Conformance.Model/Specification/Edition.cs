using System.Collections.Frozen;

namespace Conformance.Model.Specification;

/// <summary>A published version of the rules: its clauses, its error table and every other requirement.</summary>
public sealed class Edition
{
    private readonly FrozenDictionary<string, Requirement> byId;

    public Edition(string id, string sha256, IReadOnlyList<Clause> clauses, IReadOnlyList<Requirement> requirements)
    {
        Id = id;
        Sha256 = sha256;
        Clauses = clauses;
        Requirements = requirements;
        Rows = [.. requirements.Where(r => r.Row is not null)];
        Codes = Rows.Select(r => r.Row!.Code).ToFrozenSet(StringComparer.Ordinal);
        byId = requirements.ToFrozenDictionary(r => r.Id, StringComparer.Ordinal);
    }

    public string Id { get; }

    /// <summary>Lower-case hex SHA-256 over the edition's data files.</summary>
    public string Sha256 { get; }

    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>Where the requirements without a clause come from.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>The rows in the table's order, then the other requirements in their file's order.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    public IReadOnlyList<Requirement> Rows { get; }

    /// <summary>Every code of the table; a code outside it is an interface's own.</summary>
    public IReadOnlySet<string> Codes { get; }

    public IEnumerable<CaseSpec> Cases => Requirements.SelectMany(r => r.Cases);

    public Requirement this[string id] => byId.TryGetValue(id, out var requirement)
        ? requirement
        : throw new KeyNotFoundException($"edition {Id} has no requirement '{id}'");

    public bool Has(string id) => byId.ContainsKey(id);
}
