using System.Text.Json.Nodes;
using Conformance.Model.Specification;

namespace Conformance.SelfTests.ModelTests;

/// <summary>The edition's data files, copied and changed.</summary>
internal sealed class EditionCopy : IDisposable
{
    private readonly TempFolder home = new();

    public EditionCopy()
    {
        Directory.CreateDirectory(Folder);
        foreach (var name in new[] { "common-errors.json", "requirements.json" })
        {
            File.Copy(Path.Combine(TestHome.Fixtures, "specification", "classic-2017", name), Path.Combine(Folder, name));
        }
    }

    public string Folder => Path.Combine(home.Path, "classic-2017");

    public Edition Load() => EditionLoader.Load(Folder);

    public void Delete(string name) => File.Delete(Path.Combine(Folder, name));

    /// <summary>Changes the text of a file.</summary>
    public void Replace(string name, string old, string by)
    {
        var path = Path.Combine(Folder, name);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(path, at < 0 ? throw new InvalidOperationException($"no '{old}' in {name}") : text[..at] + by + text[(at + old.Length)..]);
    }

    /// <summary>Changes row <paramref name="row"/> of the table.</summary>
    public void Change(int row, Action<JsonObject> change) => Change("common-errors.json", "rows", row - 1, change);

    /// <summary>Changes the requirement at this place, from 0, of the other file.</summary>
    public void ChangeOther(int index, Action<JsonObject> change) => Change("requirements.json", "requirements", index, change);

    /// <summary>Changes a clause by its number.</summary>
    public void Clause(int number, Action<JsonObject> change) => Change("requirements.json", "clauses", number - 1, change);

    public void Clauses(Action<JsonArray> change) => Edit("requirements.json", file => change(file["clauses"]!.AsArray()));

    /// <summary>Changes the origin at this place, from 0.</summary>
    public void Origin(int index, Action<JsonObject> change) => Change("requirements.json", "origins", index, change);

    public void Rows(Action<JsonArray> change) => Edit("common-errors.json", file => change(file["rows"]!.AsArray()));

    public void Dispose() => home.Dispose();

    private void Change(string name, string list, int index, Action<JsonObject> change) => Edit(name, file => change(file[list]![index]!.AsObject()));

    private void Edit(string name, Action<JsonNode> change)
    {
        var path = Path.Combine(Folder, name);
        var file = JsonNode.Parse(File.ReadAllText(path))!;
        change(file);
        File.WriteAllText(path, file.ToJsonString());
    }
}
