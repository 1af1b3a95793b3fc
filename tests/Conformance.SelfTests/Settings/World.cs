using Conformance.Model.Specification;
using Conformance.Probe.Settings;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings;

/// <summary>A configuration folder of a test's own, and what is given on top of it; this machine's environment and secrets stay out.</summary>
internal sealed class World : IDisposable
{
    /// <summary>The least that makes a configured target.</summary>
    public const string Target = """
        "BaseUrl": "https://api.staging.example.com/", "Version": "2014-05-26", "Action": "DescribeRegions"
        """;

    private const string Embedded = """
        {
          "Endpoint": { "Version": "2014-05-26", "Action": "DescribeRegions", "Parameters": { "PageSize": "10" }, "TextParameter": "Note" },
          "Scenarios": {
            "Forbidden.InstanceNotFound": { "Account": "Ram", "Action": "DescribeInstanceAttribute" },
            "Throttling.FlowControl": { "Account": "Flow", "Burst": 20 }
          },
          "Run": { "Workers": 64, "MaxRequestsPerSecond": 0, "MaxRequests": 0, "AllowSideEffects": true, "AllowLoad": true }
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("conformance-settings-");

    public World() => Write("config/embedded.json", Embedded);

    public static Edition Edition { get; } = EditionLoader.Load(Path.Combine(Root, "fixtures", "specification", "classic-2017"));

    /// <summary>The repository's folder.</summary>
    public static string Root => Ancestors(TestContext.CurrentContext.TestDirectory).First(f => File.Exists(Path.Combine(f, "Conformance.sln")));

    public Dictionary<string, string> Environment { get; } = [];

    public List<string> Set { get; } = [];

    private List<string> Files { get; } = [];

    /// <summary>The section <c>Endpoint</c> of a target, with these keys added.</summary>
    public static string TargetWith(string keys) => $$"""{ "Endpoint": { {{Target}}, {{keys}} } }""";

    /// <summary>A target with these sections added.</summary>
    public static string TargetAnd(string sections) => $$"""{ "Endpoint": { {{Target}} }, {{sections}} }""";

    public string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A file for <c>--config</c>; later ones win.</summary>
    public World With(string json)
    {
        Files.Add(Write($"target{Files.Count + 1}.json", json));
        return this;
    }

    public SettingsRequest Request() => new()
    {
        ConfigFolder = Path.Combine(folder.FullName, "config"),
        Environment = Environment,
        ConfigFiles = Files,
        Set = Set,
        UseUserSecrets = false,
    };

    public SuiteSettings Load() => SettingsLoader.Load(Request(), Edition);

    public IReadOnlyList<SettingsMistake> Mistakes() => MistakesOf(Request());

    public static IReadOnlyList<SettingsMistake> MistakesOf(SettingsRequest request)
    {
        try
        {
            SettingsLoader.Load(request, Edition);
            return [];
        }
        catch (SettingsException wrong)
        {
            return wrong.Mistakes;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<string> Ancestors(string path)
    {
        for (var at = path; at is not null; at = Path.GetDirectoryName(at))
            yield return at;
    }
}
