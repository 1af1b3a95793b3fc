using System.Text.Json;
using Conformance.Model.Specification;
using Conformance.Probe.Settings.Checks;
using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Sources;

namespace Conformance.Probe.Settings.Fleets;

/// <summary>A fleet's file held against its keys; what stands in a target's <c>Set</c> is checked later, with the target's other layers.</summary>
internal sealed class FleetFile
{
    private readonly ILookup<string, Entry> sets;

    private FleetFile(IReadOnlyList<Entry> entries, Edition edition, MistakeList mistakes)
    {
        sets = entries.Where(e => SetOf(e) is not null).ToLookup(e => SetOf(e)!);
        Values = new ValueTree("");
        var stack = new SettingsStack
        {
            Keys = new KeyTable(edition, FleetKeys.Root),
            Layers = [DefaultsLayer.Of(FleetKeys.Root), new Layer { Kind = LayerKind.Given, Entries = [.. entries.Where(e => SetOf(e) is null)] }],
            IsEmbedded = false,
            IsWhole = true,
            ForCertificate = false,
        };
        var check = new LayerCheck(stack, mistakes);
        foreach (var layer in stack.Layers)
            Values.Lay(check.Place(layer));

        ValueCheck.Demand(Values, mistakes);
    }

    public ValueTree Values { get; }

    /// <summary>Full paths of the files of all targets.</summary>
    public IEnumerable<string> Config => Values.At(FleetKeys.Config)?.Values().Select(v => v.Entry.FullPath) ?? [];

    public IEnumerable<TargetEntry> Targets => Values.Each(FleetKeys.Targets).Select(target => new TargetEntry(target, [.. sets[target.Name].Select(Own)]));

    /// <returns>Null when the file cannot be read at all.</returns>
    public static FleetFile? Read(string path, Edition edition, MistakeList mistakes)
    {
        if (!File.Exists(path))
        {
            mistakes.Add(path, "--targets", "expected a file of targets, but there is none of this name; check the path");
            return null;
        }

        return JsonLayer.Entries(path, path, JsonTokenType.StartObject, mistakes) is { } entries ? new FleetFile(entries, edition, mistakes) : null;
    }

    /// <summary>The index of the target in whose Set an entry stands; null for one that stands elsewhere.</summary>
    private static string? SetOf(Entry entry) => entry.Key.Split(':', 4) is [var list, var index, var set, _]
        && list.Equals(FleetKeys.Targets, StringComparison.OrdinalIgnoreCase) && set.Equals(FleetKeys.Set, StringComparison.OrdinalIgnoreCase) ? index : null;

    private static Entry Own(Entry entry) => entry with { Key = entry.Key.Split(':', 4)[3] };
}
