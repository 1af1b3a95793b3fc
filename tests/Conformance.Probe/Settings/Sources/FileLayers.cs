using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Sources;

/// <summary>The configuration files as layers.</summary>
internal static class FileLayers
{
    private const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary><c>embedded.json</c>; null when it cannot be read.</summary>
    public static Layer? Embedded(SettingsRequest request, MistakeList mistakes) =>
        OfFolder(request, "embedded.json", LayerKind.Embedded, mistakes);

    /// <summary>All other files, lowest first; null for one that cannot be read.</summary>
    public static List<Layer?> Of(SettingsRequest request, MistakeList mistakes)
    {
        var layers = new List<Layer?>();
        if (File.Exists(InFolder(request, "conformance.json")))
            layers.Add(OfFolder(request, "conformance.json", LayerKind.Shared, mistakes));

        if (OptionsLayer.Variable(request, "ENVIRONMENT") is { } environment)
            layers.Add(OfEnvironment(request, environment, mistakes));

        if (request.ConfigFiles.Count > 0)
            layers.AddRange(request.ConfigFiles.Select(file => Given(file, "--config", mistakes)));
        else if (OptionsLayer.Variable(request, "CONFIG") is { } list)
            layers.AddRange(list.Value.Split(';', Tidy).Select(file => Given(file, list.Source, mistakes)));

        return layers;
    }

    private static Layer? OfEnvironment(SettingsRequest request, Entry environment, MistakeList mistakes)
    {
        var name = $"conformance.{environment.Value}.json";
        return Path.GetFileName(name) == name && File.Exists(InFolder(request, name))
            ? OfFolder(request, name, LayerKind.Given, mistakes)
            : Missing(Shown(request, name), environment.Source, "write it, or set the variable to one that is there", mistakes);
    }

    private static Layer? OfFolder(SettingsRequest request, string name, LayerKind kind, MistakeList mistakes) =>
        JsonLayer.Read(InFolder(request, name), Shown(request, name), kind, mistakes);

    private static Layer? Given(string file, string source, MistakeList mistakes) =>
        File.Exists(file) ? JsonLayer.Read(file, file, LayerKind.Given, mistakes) : Missing(file, source, "check the path", mistakes);

    private static Layer? Missing(string file, string source, string mend, MistakeList mistakes)
    {
        mistakes.Add(file, source, $"expected a configuration file, but there is none of this name; {mend}");
        return null;
    }

    private static string InFolder(SettingsRequest request, string name) => Path.Combine(request.ConfigFolder, name);

    private static string Shown(SettingsRequest request, string name) =>
        $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(request.ConfigFolder))}/{name}";
}
