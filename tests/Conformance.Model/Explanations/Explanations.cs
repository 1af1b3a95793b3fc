using System.Text.Json;
using Conformance.Model.Specification;

namespace Conformance.Model.Explanations;

/// <summary>What each check means, and what usually is the matter when something fails; no part of the rules, only experience with them.</summary>
public sealed class Explanations
{
    private readonly ExplanationsFile file;

    private Explanations(ExplanationsFile file) => this.file = file;

    /// <summary>Names of the checks it explains.</summary>
    public IEnumerable<string> Checks => file.Checks.Keys;

    /// <summary>Groups and ids of requirements it has causes for.</summary>
    public IEnumerable<string> Subjects => file.Groups.Keys.Concat(file.Requirements.Keys);

    /// <param name="path">Path of <c>causes.json</c>.</param>
    /// <exception cref="SpecificationException">The file is missing or malformed.</exception>
    public static Explanations Load(string path)
    {
        try
        {
            return new Explanations(JsonSerializer.Deserialize(File.ReadAllBytes(path), ExplanationsJson.Strict.ExplanationsFile) ?? throw new JsonException("the file holds null"));
        }
        catch (Exception wrong) when (wrong is JsonException or IOException)
        {
            throw new SpecificationException(Path.GetFileName(path), (wrong as JsonException)?.Path ?? "$", wrong.Message);
        }
    }

    /// <exception cref="KeyNotFoundException">There is no check of this name.</exception>
    public CheckExplanation Check(string name) => file.Checks[name];

    /// <summary>Usual causes, those of the requirement itself before those of its group.</summary>
    public IReadOnlyList<LocalText> Causes(Requirement requirement) =>
    [
        .. file.Requirements.GetValueOrDefault(requirement.Id) ?? [],
        .. file.Groups.GetValueOrDefault(requirement.Group) ?? [],
    ];
}
