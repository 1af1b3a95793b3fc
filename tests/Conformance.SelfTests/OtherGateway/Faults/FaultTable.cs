using Conformance.Model.Specification;

namespace Conformance.SelfTests.OtherGateway.Faults;

/// <summary>Every way this gateway can be wrong, and what of it a suite must find at the least.</summary>
public static class FaultTable
{
    /// <summary>Faults of the whole gateway; an empty list means that no run can come to a verdict about it.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<(string Requirement, string Check)>> Expected { get; } =
        new[] { AnswerFaults.Table, FormFaults.Table, RuleFaults.Table }
            .SelectMany(table => table)
            .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>Faults of one row, written <c>kind:RequirementId</c>, with the checks that must find them there.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> KindsOfRow { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["status"] = ["status"],
        ["status-429"] = ["status"],
        ["code"] = ["code"],
        ["message"] = ["message"],
        ["hostid"] = ["hostId"],
        ["requestid"] = ["requestId"],
        ["html"] = ["status", "format", "contentType"],
    };

    /// <summary>What must be found of a fault of either sort.</summary>
    /// <exception cref="KeyNotFoundException">No fault has this name.</exception>
    public static IReadOnlyList<(string Requirement, string Check)> ExpectedOf(string fault) => fault.Split(':', 2) switch
    {
        [var kind, var row] => [.. KindsOfRow[kind].Select(check => (row, check))],
        _ => Expected[fault],
    };

    /// <summary>The names of all faults, those of each row included.</summary>
    public static IEnumerable<string> All(Edition edition) =>
        Expected.Keys.Concat(from row in edition.Rows from kind in KindsOfRow.Keys select $"{kind}:{row.Id}");
}
