using Conformance.Probe.Settings.Sources;

namespace Conformance.Probe.Settings.Layers;

/// <summary>One key of one layer, as it was found.</summary>
internal sealed record Entry
{
    /// <summary>Segments joined by <c>:</c>.</summary>
    public required string Key { get; init; }

    public required EntryKind Kind { get; init; }

    /// <summary>As written; empty for objects, lists and null.</summary>
    public required string Value { get; init; }

    /// <summary>Where a person finds it: <c>file.json:line</c>, <c>environment NAME</c>, the option.</summary>
    public required string Source { get; init; }

    /// <summary>Folder of the file it stands in; null for variables and options.</summary>
    public string? Folder { get; init; }

    public static Entry OfText(string key, string value, string source) =>
        new() { Key = key, Kind = EntryKind.Untyped, Value = value, Source = source };

    /// <summary>The value as the path of a file.</summary>
    public string FullPath => Value.Length == 0 ? "" : Path.GetFullPath(Value, Folder ?? Directory.GetCurrentDirectory());

    /// <summary>Without the value, which may be a secret.</summary>
    public override string ToString() => $"{Key} ({Source})";

    /// <summary>The name of its environment variable where it came from one.</summary>
    public string? Variable =>
        Source.StartsWith(VariableName.Source, StringComparison.Ordinal) ? Source[VariableName.Source.Length..] : null;
}
