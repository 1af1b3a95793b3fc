using System.Text.Json;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.SelfTests.Matrix;

/// <summary>How much of an edition the Faults put to the proof; written to <c>reports/self/mutation.json</c>.</summary>
internal sealed record MutationScore
{
    // A wrong signature is refused by one rule, and eleven requirements look at it.
    private const int Few = 12;
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public int Schema { get; } = 1;

    public required string Edition { get; init; }

    public required int Faults { get; init; }

    /// <summary>Faults whose every declared finding was made.</summary>
    public required int Killed { get; init; }

    /// <summary>Faults killed without a finding that they do not declare.</summary>
    public required int Exact { get; init; }

    public required IReadOnlyList<string> Survivors { get; init; }

    /// <summary>Required requirements that no Fault makes fail, recommended ones that none makes warn: nobody has seen them broken.</summary>
    public required IReadOnlyList<string> RequirementsNoFaultBreaks { get; init; }

    /// <summary>
    /// Those of them that only sweeping Faults break: each is missed by some Fault that breaks few requirements besides, or nobody has seen that
    /// it tells its own wrong from any.
    /// </summary>
    public required IReadOnlyList<string> RequirementsNoFaultSinglesOut { get; init; }

    public required IReadOnlyList<string> ChecksNoFaultBreaks { get; init; }

    /// <summary>By Fault and requirement: the checks that found it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Matrix { get; init; }

    public static MutationScore Of(Edition edition, IReadOnlyList<MatrixRow> rows)
    {
        var found = rows.SelectMany(r => r.Found).ToList();
        var failed = rows.SelectMany(r => r.Run.Failed).Select(c => c.Requirement).ToHashSet();
        var warned = found.Select(c => c.Requirement).ToHashSet();
        var judged = edition.Requirements.Where(r => r.Level != Level.Observed).Select(r => r.Id).ToList();
        var narrow = rows.Select(r => r.Found.Select(c => c.Requirement).Distinct().ToList()).Where(broken => broken.Count <= Few);
        return new MutationScore
        {
            Edition = edition.Id,
            Faults = rows.Count,
            Killed = rows.Count(r => r.IsKilled),
            Exact = rows.Count(r => r.IsKilled && r.Differences.Length == 0),
            Survivors = [.. rows.Where(r => !r.IsKilled).Select(r => r.Fault.Name)],
            RequirementsNoFaultBreaks =
            [
                .. edition.Requirements.Where(r => r.Level == Level.Required).Select(r => r.Id).Except(failed),
                .. edition.Requirements.Where(r => r.Level == Level.Recommended).Select(r => r.Id).Except(warned),
            ],
            RequirementsNoFaultSinglesOut = [.. judged.Except(narrow.SelectMany(broken => broken))],
            ChecksNoFaultBreaks = [.. CheckNames.All.Except(found.Select(c => c.Check))],
            Matrix = rows.ToDictionary(r => r.Fault.Name, ByRequirement),
        };
    }

    public override string ToString() =>
        $"{Killed} of {Faults} faults killed, {Exact} exactly; requirements that no fault breaks: {Count(RequirementsNoFaultBreaks)}, "
        + $"that none singles out: {Count(RequirementsNoFaultSinglesOut)}; checks that no fault breaks: {Count(ChecksNoFaultBreaks)}";

    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".part", JsonSerializer.Serialize(this, Readable));
        File.Move(path + ".part", path, overwrite: true);
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> ByRequirement(MatrixRow row) =>
        row.Found.GroupBy(c => c.Requirement).OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, IReadOnlyList<string> (g) => [.. g.Select(c => c.Check).Distinct().Order(StringComparer.Ordinal)]);

    private static string Count(IReadOnlyList<string> names) => names.Count == 0 ? "0" : $"{names.Count} ({string.Join(", ", names)})";
}
