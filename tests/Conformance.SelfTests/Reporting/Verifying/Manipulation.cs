using System.Text;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>A way to spoil a run's folder, and what a verification must say of it.</summary>
/// <param name="Name">For the test's name.</param>
/// <param name="Apply">Spoils the folder.</param>
/// <param name="Named">Texts, each of which must stand in some difference.</param>
internal sealed record Manipulation(string Name, Action<TempFolder> Apply, params string[] Named)
{
    /// <summary>False for a verification that names nobody whose signature there must be.</summary>
    public bool HasKey { get; init; } = true;

    public override string ToString() => Name;

    /// <summary>Changes the text of a file.</summary>
    public static void Edit(TempFolder folder, string file, Func<string, string> edit)
    {
        var text = File.ReadAllText(folder.Sub(file));
        var edited = edit(text);
        if (edited == text)
        {
            throw new InvalidOperationException($"the manipulation found nothing to change in {file}");
        }

        File.WriteAllText(folder.Sub(file), edited, new UTF8Encoding(false));
    }

    /// <summary>Changes the lines of the record.</summary>
    public static void EditLines(TempFolder folder, Action<List<string>> edit) => Edit(folder, "run.jsonl", text =>
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        edit(lines);
        return string.Concat(lines.Select(l => l + "\n"));
    });

    /// <summary>Changes the line of a case.</summary>
    public static void EditCase(TempFolder folder, string id, Func<string, string> edit) => EditLines(folder, lines =>
    {
        var at = lines.FindIndex(l => l.StartsWith($$"""{"type":"case","id":"{{id}}",""", StringComparison.Ordinal));
        lines[at] = edit(lines[at]);
    });
}
