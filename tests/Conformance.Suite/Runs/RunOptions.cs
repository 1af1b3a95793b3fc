using System.Collections;
using Conformance.Model.Records;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;

namespace Conformance.Suite.Runs;

/// <summary>The options of a run that are no configuration keys, with the request for those that are (contract §1).</summary>
public sealed record RunOptions
{
    public required SettingsRequest Settings { get; init; }

    /// <summary><c>--only</c>; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>The record of <c>--rerun-failed</c>; null for none.</summary>
    public RunRecord? RerunFailed { get; init; }

    /// <summary>The record of <c>--baseline</c>; null for none.</summary>
    public RunRecord? Baseline { get; init; }

    /// <summary><c>--shard</c>; null for all that is selected.</summary>
    public ShardRequest? Shard { get; init; }

    /// <summary><c>--out</c>; null for a new folder under <c>reports/</c>.</summary>
    public string? Out { get; init; }

    public bool RequireComplete { get; init; }

    /// <summary><c>--fault</c>, embedded endpoint only.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>What the environment alone asks for: how <c>dotnet test</c> and an IDE run the suite.</summary>
    public static RunOptions FromEnvironment()
    {
        var environment = Variables();
        return new RunOptions
        {
            Settings = new SettingsRequest { ConfigFolder = Home.Config, Environment = environment },
            Only = [.. environment.GetValueOrDefault("CONFORMANCE_ONLY", "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Shard = environment.GetValueOrDefault(ShardRequest.Variable) is { Length: > 0 } shard ? new ShardRequest(shard, ShardRequest.Variable) : null,
            Out = environment.GetValueOrDefault("CONFORMANCE_OUT") is { Length: > 0 } folder ? folder : null,
        };
    }

    // VSTest runs the fixtures in their output folder: paths are meant from where the user stands, which the shell leaves in PWD.
    private static Dictionary<string, string> Variables()
    {
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(v => (string)v.Key, v => (string?)v.Value ?? "", StringComparer.Ordinal);
        foreach (var name in new[] { "CONFORMANCE_CONFIG", "CONFORMANCE_OUT", "CONFORMANCE_KnownDeviations" })
        {
            if (variables.TryGetValue(name, out var paths) && variables.TryGetValue("PWD", out var here) && Path.IsPathRooted(here))
            {
                variables[name] = string.Join(';', paths.Split(';').Select(p => p.Length == 0 ? p : Path.Combine(here, p)));
            }
        }

        return variables;
    }
}
