using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Layers;

/// <summary>The configuration files as layers.</summary>
internal static class FileLayers
{
    /// <summary><c>embedded.json</c>; null when it cannot be read.</summary>
    public static Layer? Embedded(SettingsRequest request, MistakeList mistakes) =>
        JsonLayer.Read(InFolder(request, "embedded.json"), Shown(request, "embedded.json"), LayerKind.Embedded, mistakes);

    /// <summary>All other files, lowest first; null for one that cannot be read.</summary>
    public static IEnumerable<Layer?> Of(SettingsRequest request, MistakeList mistakes)
    {
        if (File.Exists(InFolder(request, "conformance.json")))
            yield return JsonLayer.Read(InFolder(request, "conformance.json"), Shown(request, "conformance.json"), LayerKind.Shared, mistakes);

        if (OptionsLayer.Variable(request, "ENVIRONMENT") is var (variable, environment))
            yield return OfEnvironment(request, variable, environment, mistakes);

        var (source, files) = Given(request);
        foreach (var file in files)
            yield return File.Exists(file) ? JsonLayer.Read(file, file, LayerKind.Given, mistakes) : Missing(file, source, "check the path", mistakes);
    }

    private static Layer? OfEnvironment(SettingsRequest request, string variable, string environment, MistakeList mistakes)
    {
        var name = $"conformance.{environment}.json";
        if (Path.GetFileName(name) == name && File.Exists(InFolder(request, name)))
            return JsonLayer.Read(InFolder(request, name), Shown(request, name), LayerKind.Given, mistakes);

        return Missing(Shown(request, name), VariableName.Source + variable, $"write it, or set {variable} to the middle of a name that is there", mistakes);
    }

    private static (string Source, IEnumerable<string> Files) Given(SettingsRequest request)
    {
        if (request.ConfigFiles.Count > 0)
            return ("--config", request.ConfigFiles);

        return OptionsLayer.Variable(request, "CONFIG") is var (name, value)
            ? (VariableName.Source + name, value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            : ("", []);
    }

    private static Layer? Missing(string file, string source, string mend, MistakeList mistakes)
    {
        mistakes.Add(file, source, $"expected a configuration file, but there is none of this name; {mend}");
        return null;
    }

    private static string InFolder(SettingsRequest request, string name) => Path.Combine(request.ConfigFolder, name);

    private static string Shown(SettingsRequest request, string name) =>
        $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(request.ConfigFolder))}/{name}";
}
