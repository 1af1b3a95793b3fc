using System.Text.Json;
using Conformance.Model.Conditions;

namespace Conformance.Model.Specification;

/// <summary><c>common-errors.json</c>; rows are read one by one so that an error can name its row.</summary>
internal sealed record TableFile(string Edition, string Source, IReadOnlyList<JsonElement> Rows);

/// <summary><c>requirements.json</c>; its entries are read one by one too.</summary>
internal sealed record RequirementsFile(
    string Edition, IReadOnlyList<JsonElement> Clauses, IReadOnlyList<JsonElement> Origins, IReadOnlyList<JsonElement> Requirements);

/// <summary>A clause in its file.</summary>
internal sealed record ClauseEntry(
    int Number,
    LocalText Text,
    IReadOnlyList<string>? Checks = null,
    IReadOnlyList<string>? ChecksEverywhere = null,
    LocalText? NotObservable = null);

/// <summary>An origin in its file.</summary>
internal sealed record OriginEntry(string Name, LocalText Text, IReadOnlyList<string>? Checks = null);

/// <summary>A side of a requirement in a data file; without variants it has those of its entry.</summary>
internal sealed record AspectEntry(string Name, Condition When, IReadOnlyList<string>? Variants = null);

/// <summary>A row of the table in its file.</summary>
internal sealed record RowEntry(
    int Row,
    string Id,
    string Code,
    int Status,
    string Description,
    LocalText Meaning,
    string Source,
    string Group,
    Condition? When = null,
    NamedParameter? Names = null,
    Caller Caller = Caller.Key,
    Effect Effect = Effect.None,
    IReadOnlyList<string>? Variants = null,
    IReadOnlyList<AspectEntry>? Aspects = null,
    IReadOnlyList<string>? UndecidedWithoutScenario = null);

/// <summary>A requirement that is not a row, in its file.</summary>
internal sealed record RequirementEntry(
    string Id,
    Level Level,
    string Group,
    int? Clause,
    LocalText Text,
    Expectation Expect,
    string? Origin = null,
    Condition? When = null,
    Caller Caller = Caller.Key,
    IReadOnlyList<string>? Variants = null,
    IReadOnlyList<AspectEntry>? Aspects = null);
