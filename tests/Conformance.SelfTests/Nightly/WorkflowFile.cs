using YamlDotNet.RepresentationModel;

namespace Conformance.SelfTests.Nightly;

/// <summary>A workflow file of GitHub, read.</summary>
internal sealed record WorkflowFile(string Name, string Text, YamlNode Root)
{
    public static IReadOnlyList<WorkflowFile> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(TestHome.Folder, ".github", "workflows")).Order().Select(f => new WorkflowFile(Path.GetFileName(f), File.ReadAllText(f), Yaml.Read(f)))];

    /// <summary>The example of a run shared out over jobs.</summary>
    public static WorkflowFile Shards { get; } = Example("shards.workflow.yml");

    public static WorkflowFile Nightly => All.Single(f => f.Name == "nightly.yml");

    public IEnumerable<YamlNode> Jobs => Root.At("jobs").Pairs().Select(j => j.Value);

    public IEnumerable<YamlNode> Steps => Jobs.SelectMany(j => j.At("steps").Items());

    public override string ToString() => Name;

    private static WorkflowFile Example(string name)
    {
        var path = Path.Combine(TestHome.Folder, "config", "examples", name);
        return new WorkflowFile(name, File.ReadAllText(path), Yaml.Read(path));
    }
}

/// <summary>Reads YAML by path; what is absent is null or empty.</summary>
internal static class Yaml
{
    public static YamlNode Read(string file) => ReadAll(file).Single();

    /// <summary>Every document of the file.</summary>
    public static IReadOnlyList<YamlNode> ReadAll(string file)
    {
        using var reader = new StreamReader(file);
        var stream = new YamlStream();
        stream.Load(reader);
        return [.. stream.Documents.Select(d => d.RootNode)];
    }

    public static YamlNode? At(this YamlNode? node, string key) =>
        (node as YamlMappingNode)?.Children.FirstOrDefault(c => ((YamlScalarNode)c.Key).Value == key).Value;

    public static string? Text(this YamlNode? node, string key) => (node.At(key) as YamlScalarNode)?.Value;

    public static IReadOnlyList<(string Key, YamlNode Value)> Pairs(this YamlNode? node) =>
        [.. (node as YamlMappingNode)?.Children.Select(c => (((YamlScalarNode)c.Key).Value!, c.Value)) ?? []];

    public static IReadOnlyList<YamlNode> Items(this YamlNode? node) => [.. (node as YamlSequenceNode)?.Children ?? []];
}
