using Conformance.Model.Specification;
using Conformance.Probe.Settings.Fleets;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings;

/// <summary>Reads a fleet's file, and for each target every layer of its configuration as a run of its own would.</summary>
public static class FleetLoader
{
    /// <param name="path">The fleet's file.</param>
    /// <param name="request">What holds for all targets: folder, environment, options.</param>
    /// <param name="edition">The rules.</param>
    /// <exception cref="SettingsException">All mistakes of all targets at once.</exception>
    public static FleetSettings Load(string path, SettingsRequest request, Edition edition)
    {
        var mistakes = new MistakeList();
        var file = FleetFile.Read(path, edition, mistakes);
        IReadOnlyList<TargetEntry> entries = file is null ? [] : [.. file.Targets];
        if (file is not null)
            Demand(path, entries, mistakes);

        List<SettingsMistake> all = [.. mistakes.Masked([]).Select(m => Titled(m, entries))];
        List<FleetTarget> targets = [.. entries.Select(e => Target(e, file!, request, edition, all)).OfType<FleetTarget>()];
        return all.Count > 0 ? throw new SettingsException(all) : new FleetSettings
        {
            EndpointsAtOnce = file!.Values.Whole(FleetKeys.EndpointsAtOnce)!.Value,
            RequestsAtOncePerHost = file.Values.Whole(FleetKeys.RequestsAtOnce),
            RequestsPerSecondPerHost = file.Values.Whole(FleetKeys.RequestsPerSecond),
            Targets = targets,
        };
    }

    private static void Demand(string path, IReadOnlyList<TargetEntry> entries, MistakeList mistakes)
    {
        if (entries.Count == 0)
            mistakes.Add(FleetKeys.Targets, path, "expected at least one target, such as { \"Name\": \"staging\", \"Endpoint\": \"https://api.example.com/\" }");

        foreach (var nameless in entries.Where(e => e.Name is null))
            mistakes.Add($"{FleetKeys.Targets}:{nameless.Values.Name}:{FleetKeys.Name}", nameless.Source, $"{nameless.Title} has no name; give it one, which also names its folder");

        foreach (var same in entries.Where(e => e.Name is not null).GroupBy(e => e.Name!, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            mistakes.Add(FleetKeys.Name, string.Join(", ", same.Select(e => e.Source)), $"two targets of one name, '{same.Key}', would share a folder; rename one of them");
    }

    /// <returns>Null for a target with a mistake.</returns>
    private static FleetTarget? Target(TargetEntry entry, FleetFile file, SettingsRequest request, Edition edition, List<SettingsMistake> all)
    {
        IReadOnlyList<string> files = [.. file.Config, .. entry.Config];
        if (!files.All(File.Exists))
            return null;

        var mistakes = new MistakeList();
        var variables = new NamedVariables(request.Environment, mistakes);
        var own = request with { ConfigFiles = files, OfTarget = [.. entry.Layers.Select(variables.In)] };
        List<SettingsMistake> found = [.. mistakes.Masked([])];
        var settings = Load(own, edition, found);
        all.AddRange(found.DistinctBy(m => m.Key).Select(m => m with { Source = $"{entry.Title}, {(m.Source.Length == 0 ? entry.Source : m.Source)}" }));
        return settings is null || found.Count > 0 ? null : new FleetTarget(entry.Name ?? "", settings);
    }

    private static SuiteSettings? Load(SettingsRequest request, Edition edition, List<SettingsMistake> found)
    {
        try
        {
            return SettingsLoader.Load(request, edition);
        }
        catch (SettingsException wrong)
        {
            found.AddRange(wrong.Mistakes);
            return null;
        }
    }

    /// <summary>What is wrong within one target says so by its name.</summary>
    private static SettingsMistake Titled(SettingsMistake mistake, IReadOnlyList<TargetEntry> entries) =>
        mistake.Key.Split(':') is [FleetKeys.Targets, var index, ..] && entries.FirstOrDefault(e => e.Values.Name == index) is { } entry
            ? mistake with { Source = $"{entry.Title}, {mistake.Source}" }
            : mistake;
}
