using System.Text.RegularExpressions;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Fleets;

/// <summary>Puts environment variables in the place of <c>${NAME}</c> in texts, so that no secret stands in a file; <c>$${NAME}</c> is the text itself.</summary>
internal sealed partial class NamedVariables(IReadOnlyDictionary<string, string> environment, MistakeList mistakes)
{
    public Layer In(Layer layer) => layer with { Entries = [.. layer.Entries.Select(In)] };

    // A value from a variable has no type in the file, and may stand for a number too.
    private Entry In(Entry entry) => entry.Kind == EntryKind.Text && Name().IsMatch(entry.Value)
        ? entry with { Kind = EntryKind.Untyped, Value = Name().Replace(entry.Value, match => ValueOf(match, entry)) }
        : entry;

    private string ValueOf(Match match, Entry entry)
    {
        if (match.Value.StartsWith("$$", StringComparison.Ordinal))
            return match.Value[1..];

        var name = match.Groups["name"].Value;
        if (environment.GetValueOrDefault(name) is { Length: > 0 } value)
            return value;

        mistakes.Add(entry, $"the environment variable {name} is not set, or empty; export it, or write $${{{name}}} for the text itself");
        return match.Value;
    }

    [GeneratedRegex(@"\$?\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\}")]
    private static partial Regex Name();
}
