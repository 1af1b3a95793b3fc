using Conformance.Reporting.Folders;
using Conformance.Reporting.Manifests;

namespace Conformance.Reporting.Verifying;

/// <summary>Holds the lines of a record against those a manifest lists, and names what was changed, dropped, added or moved.</summary>
internal static class LineCheck
{
    public static IEnumerable<string> Of(IReadOnlyList<Manifest.LineOf> listed, IReadOnlyList<RecordedLine> there)
    {
        var found = there.Select(l => (Line: l, Entry: new Manifest.LineOf(l.Name, Sha256.Of(l.Bytes.Span)))).ToList();
        if (listed.SequenceEqual(found.Select(f => f.Entry)))
        {
            return [];
        }

        var left = listed.ToList();
        var strangers = found.Where(f => !left.Remove(f.Entry)).ToList();
        IReadOnlyList<string> all =
        [
            .. strangers.Select(s => $"{Place(s.Line)}: {Stranger(s.Line, left, listed)}"),
            .. left.Select(l => $"{RunReference.RecordFile}: the line of {l.Name} is missing"),
        ];
        return all.Count > 0 ? all : [Moved(listed, found)];
    }

    // What takes the place of a line of its name is that line, changed.
    private static string Stranger(RecordedLine line, List<Manifest.LineOf> left, IReadOnlyList<Manifest.LineOf> listed)
    {
        var original = left.Find(l => l.Name == line.Name)
            ?? (line.Name == RecordedLine.Unreadable && line.Number <= listed.Count ? left.Find(l => l == listed[line.Number - 1]) : null);
        if (original is not null)
        {
            left.Remove(original);
            return original.Name == line.Name ? "changed" : $"changed; it was the line of {original.Name}";
        }

        return listed.Any(l => l.Name == line.Name) ? "stands there once more" : "not in the manifest";
    }

    private static string Moved(IReadOnlyList<Manifest.LineOf> listed, IReadOnlyList<(RecordedLine Line, Manifest.LineOf Entry)> found)
    {
        var first = found.First(f => f.Entry != listed[f.Line.Number - 1]).Line;
        return $"{Place(first)}: not in its place, which is line {listed.Index().First(l => l.Item.Name == first.Name).Index + 1}";
    }

    private static string Place(RecordedLine line) => $"{RunReference.RecordFile} line {line.Number}, {line.Name}";
}
