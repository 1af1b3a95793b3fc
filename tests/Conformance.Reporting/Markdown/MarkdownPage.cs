using System.Text;

namespace Conformance.Reporting.Markdown;

/// <summary>A page that never grows beyond what a forge takes; what has no room is counted instead.</summary>
internal sealed class MarkdownPage
{
    /// <summary>GitHub refuses a job summary of 1 MiB, and other steps of the job may have written to it.</summary>
    public const int MostBytes = 900 * 1024;

    // For people in a hurry; every finding stands in summary.json.
    private const int MostRows = 200;

    // What must still find room when a table has used up the rest: closing lines and further headings.
    private const int Reserve = 64 * 1024;

    private readonly StringBuilder text = new();
    private int bytes;

    public void Line(string line)
    {
        text.Append(line).Append('\n');
        bytes += Encoding.UTF8.GetByteCount(line) + 1;
    }

    public void Heading(string heading)
    {
        Line("");
        Line(heading);
        Line("");
    }

    /// <summary>A table of as many rows as there is room for, and a line on those that were left out.</summary>
    public void Table(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        Line(Row(heads));
        Line(Row([.. heads.Select(_ => ":--")]));
        var shown = 0;
        foreach (var row in rows.Take(MostRows).Select(Row).TakeWhile(r => bytes + (r.Length * 3) < MostBytes - Reserve))
        {
            Line(row);
            shown++;
        }

        if (shown < rows.Count)
        {
            Line("");
            Line($"… and {rows.Count - shown} more in summary.json · 其余 {rows.Count - shown} 项见 summary.json");
        }
    }

    public override string ToString() => text.ToString();

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";
}
