using Conformance.Reporting.Folders;
using Conformance.Reporting.Manifests;

namespace Conformance.Reporting.Verifying;

/// <summary>Whether the lines of a record follow each other as a run writes them: a header, each case once, then runs again, a footer.</summary>
internal static class ShapeCheck
{
    public static IEnumerable<string> Of(IReadOnlyList<RecordedLine> lines)
    {
        var seen = new Dictionary<string, int>();
        var stage = 0;
        foreach (var line in lines)
        {
            var place = $"{RunReference.RecordFile} line {line.Number}, {line.Name}";
            if (line.Name == RecordedLine.Unreadable)
            {
                yield return $"{place}: no line of a record, or cut short";
                continue;
            }

            if (!seen.TryAdd(line.Name, line.Number))
            {
                yield return $"{place}: the same stands in line {seen[line.Name]}";
            }

            var own = Stage(line);
            if (own < stage || (own == 0 && line.Number > 1))
            {
                yield return $"{place}: comes too late, after what a run writes behind it";
            }

            stage = Math.Max(stage, own);
        }
    }

    private static int Stage(RecordedLine line) => line.Name switch
    {
        RecordedLine.Header => 0,
        RecordedLine.Footer => 3,
        var name when name.StartsWith(RecordedLine.Triage, StringComparison.Ordinal) => 2,
        _ => 1,
    };
}
