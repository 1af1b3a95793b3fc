using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Conformance.Model.Specification;

/// <summary>Reads an edition from its folder under <c>fixtures/specification/</c> and checks it as a whole.</summary>
public static class EditionLoader
{
    private const string TableName = "common-errors.json";
    private const string RequirementsName = "requirements.json";

    /// <param name="folder">The edition's folder; its name is the edition's id.</param>
    /// <exception cref="SpecificationException">A file is missing, malformed or inconsistent.</exception>
    public static Edition Load(string folder)
    {
        var table = ReadBytes(folder, TableName);
        var others = ReadBytes(folder, RequirementsName);
        var tableFile = Parse(table, TableName, SpecificationJson.Strict.TableFile);
        var othersFile = Parse(others, RequirementsName, SpecificationJson.Strict.RequirementsFile);
        var id = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        DemandEdition(id, tableFile.Edition, TableName);
        DemandEdition(id, othersFile.Edition, RequirementsName);
        IReadOnlyList<Requirement> requirements =
        [
            .. ParseEach(tableFile.Rows, TableName, "row", SpecificationJson.Strict.RowEntry).Select(RequirementFactory.Of),
            .. ParseEach(othersFile.Requirements, RequirementsName, "requirement", SpecificationJson.Strict.RequirementEntry)
                .Select(RequirementFactory.Of),
        ];
        var grounds = ReadGrounds(othersFile);
        GroundRules.Demand(grounds.Clauses, grounds.Origins);
        EditionRules.Demand(requirements, grounds.Clauses, grounds.Origins);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData([.. table, .. others]));
        return new Edition(id, sha256, grounds.Clauses, requirements) { Origins = grounds.Origins };
    }

    private static (IReadOnlyList<Clause> Clauses, IReadOnlyList<Origin> Origins) ReadGrounds(RequirementsFile file) =>
    (
        [.. ParseEach(file.Clauses, RequirementsName, "clause", SpecificationJson.Strict.ClauseEntry).Select(RequirementFactory.Of)],
        [.. ParseEach(file.Origins, RequirementsName, "origin", SpecificationJson.Strict.OriginEntry).Select(RequirementFactory.Of)]
    );

    private static byte[] ReadBytes(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllBytes(path) : throw new SpecificationException(name, folder, "the file is missing");
    }

    private static T Parse<T>(byte[] json, string file, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new JsonException("the file holds null");
        }
        catch (JsonException wrong)
        {
            throw new SpecificationException(file, wrong.Path ?? "$", wrong.Message);
        }
    }

    private static IEnumerable<T> ParseEach<T>(IReadOnlyList<JsonElement> entries, string file, string noun, JsonTypeInfo<T> type)
    {
        foreach (var (index, entry) in entries.Index())
        {
            T parsed;
            try
            {
                parsed = entry.Deserialize(type) ?? throw new JsonException("the entry is null");
            }
            catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
            {
                throw new SpecificationException(file, $"{noun} {index + 1}", wrong.Message);
            }

            yield return parsed;
        }
    }

    private static void DemandEdition(string folder, string named, string file)
    {
        if (folder != named)
        {
            throw new SpecificationException(file, "edition", $"expected '{folder}' as its folder is named, got '{named}'");
        }
    }
}
