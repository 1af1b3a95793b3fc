using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Conformance.SelfTests.Hostile;

/// <summary>The table of hostile endpoints: as JSON, and as Markdown for people.</summary>
internal static class HostileTable
{
    public const int MostMegabytes = 300;

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IReadOnlyList<Behaviour> Behaviours { get; } = [.. ConnectionBehaviours.All, .. AnswerBehaviours.All];

    /// <summary>Writes <c>hostile.json</c> and <c>hostile.md</c>.</summary>
    public static void Write(string folder, IReadOnlyList<HostileRow> rows)
    {
        Directory.CreateDirectory(folder);
        Put(Path.Combine(folder, "hostile.json"), JsonSerializer.Serialize(rows, Readable));
        Put(Path.Combine(folder, "hostile.md"), Markdown(rows));
    }

    /// <summary>Rows of a Markdown table with the columns of <see cref="HostileRow"/>.</summary>
    public static IReadOnlyList<HostileRow> Parse(IEnumerable<string> lines) =>
    [
        .. from line in lines
           let cells = line.Split('|', StringSplitOptions.TrimEntries)
           where cells.Length == 7 && int.TryParse(cells[3], CultureInfo.InvariantCulture, out _)
           select new HostileRow(cells[1], cells[2].Trim('`'), Whole(cells[3]), double.Parse(cells[4], CultureInfo.InvariantCulture), Whole(cells[5])),
    ];

    private static string Markdown(IReadOnlyList<HostileRow> rows) => string.Concat(
        rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"| {r.Behaviour} | `{r.Verdict}` | {r.Exit} | {r.Seconds:0.0} | {r.Megabytes} |\n"))
            .Prepend("| the endpoint | verdict | exit | seconds | MB |\n|---|---|---|---|---|\n"));

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static void Put(string path, string text)
    {
        File.WriteAllText(path + ".part", text);
        File.Move(path + ".part", path, overwrite: true);
    }
}
