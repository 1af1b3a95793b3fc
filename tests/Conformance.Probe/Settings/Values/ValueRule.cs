using System.Text.Json.Nodes;
using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Values;

/// <summary>What a single value must be: its type in a JSON file, its bounds, how to say so, and whether messages may repeat it.</summary>
internal sealed record ValueRule
{
    /// <summary>Text, Number or Switch; variables and options are text anyway and only have to parse.</summary>
    public required EntryKind Json { get; init; }

    /// <summary>Ends the sentence "expected …".</summary>
    public required string Expected { get; init; }

    public required Func<Entry, bool> Accepts { get; init; }

    /// <summary>The keywords of JSON schema beyond type and description.</summary>
    public Func<JsonObject> Schema { get; init; } = () => [];

    /// <summary>The value never appears in a message, and is dropped from or cut short in the record.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The one spelling of a value that may come in any letter case.</summary>
    public Func<string, string> Canonical { get; init; } = text => text;
}
