using System.CommandLine;
using Conformance.Cli.Screen;
using Conformance.Model.Records;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>The options of a run, as the command line has them.</summary>
internal sealed class RunArguments
{
    private static readonly string[] Harmless = ["Run:", "Endpoint:HostId", "KnownDeviations="];

    private static readonly string[] TwinsOfOne = ["CONFORMANCE_CONFIG", "CONFORMANCE_ENDPOINT", ShardRequest.Variable];

    private readonly Option<string[]> config = Many("--config", "Configuration file; may come again, later ones win.", "FILE");
    private readonly Option<string?> endpoint = One("--endpoint", "Base URL of the endpoint under test.", "URL");
    private readonly Option<string[]> set = Many("--set", "One configuration key, such as Run:Workers=4; may come again.", "KEY=VALUE");
    private readonly Option<string?> folder = One("--out", "Folder of the record; must be empty or absent.", "DIR");
    private readonly Option<string[]> only = Many("--only", "Requirement, case id, row number or group, * as glob, or the name of a check; may come again.", "GLOB");
    private readonly Option<string?> rerun = One("--rerun-failed", "Only the cases that failed in an earlier run. " + RecordedRun.Help, "RUN");
    private readonly Option<string?> baseline = One("--baseline", "An earlier run: what it exercised and checked must be again, else inconclusive. " + RecordedRun.Help, "RUN");
    private readonly Option<string?> variants = One("--variants", "'full', or 'rows' for xml-get and json-post only.", "rows|full");
    private readonly Option<int?> workers = new("--workers") { Description = "Cases at the same time, 1 to 64.", HelpName = "N" };
    private readonly Option<string?> shard = One("--shard", "One part of the cases: I of N, or 'auto' for what CI_NODE_INDEX or JOB_COMPLETION_INDEX says.", "I/N");
    private readonly Option<bool> complete = new("--require-complete") { Description = "Inconclusive unless every requirement is judged or not applicable." };
    private readonly Option<string[]> fault = Many("--fault", "A fault of the embedded endpoint; may come again.", "NAME");

    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Adds those that can hold for many endpoints; the others are known, so that <see cref="DemandForMany"/> can say why not.</summary>
    public void AddForMany(Command command)
    {
        AddTo(command);
        foreach (var option in OfOne)
        {
            option.Hidden = true;
        }
    }

    /// <exception cref="UsageException">An option was given, by its name or its variable, that can only hold for one endpoint.</exception>
    public void DemandForMany(ParseResult parsed, string instead)
    {
        var environment = RunOptions.FromEnvironment().Settings.Environment;
        var given = OfOne.Where(o => parsed.GetResult(o) is { Implicit: false }).Select(o => o.Name)
            .Concat(TwinsOfOne.Where(name => environment.GetValueOrDefault(name) is { Length: > 0 })).ToList();
        if (given.Count > 0)
        {
            throw new UsageException($"{string.Join(", ", given)}: {instead}");
        }
    }

    private IEnumerable<Option> All => [config, endpoint, set, folder, only, rerun, baseline, variants, workers, shard, complete, fault];

    private IEnumerable<Option> OfOne => All.Except([folder, only, variants, workers, complete]);

    /// <summary>The options, each with its environment twin beneath it.</summary>
    public RunOptions Read(ParseResult parsed)
    {
        var environment = RunOptions.FromEnvironment();
        return environment with
        {
            Settings = new SettingsRequest
            {
                ConfigFolder = Home.Config,
                Environment = environment.Settings.Environment,
                ConfigFiles = parsed.GetValue(config) ?? [],
                Endpoint = parsed.GetValue(endpoint),
                Set = parsed.GetValue(set) ?? [],
                Workers = parsed.GetValue(workers),
                Variants = parsed.GetValue(variants),
            },
            Only = parsed.GetValue(only) is { Length: > 0 } globs ? globs : environment.Only,
            RerunFailed = Recorded(parsed, rerun),
            Baseline = Recorded(parsed, baseline),
            Shard = parsed.GetValue(shard) is { } part ? new ShardRequest(part, "--shard") : environment.Shard,
            Out = parsed.GetValue(folder) ?? environment.Out,
            RequireComplete = parsed.GetValue(complete),
            Faults = parsed.GetValue(fault) ?? [],
        };
    }

    /// <summary>The options again for a rerun, but for those that select cases or could hold a secret.</summary>
    public string Again(ParseResult parsed)
    {
        IEnumerable<string> again =
        [
            .. (parsed.GetValue(config) ?? []).Select(c => $"--config {ShellWord.Of(c)}"),
            .. parsed.GetValue(endpoint) is { } url ? [$"--endpoint {ShellWord.Of(url)}"] : Array.Empty<string>(),
            .. (parsed.GetValue(set) ?? []).Where(IsHarmless).Select(s => $"--set {ShellWord.Of(s)}"),
            .. (parsed.GetValue(fault) ?? []).Select(f => $"--fault {ShellWord.Of(f)}"),
        ];
        return string.Concat(again.Select(a => " " + a));
    }

    private static RunRecord? Recorded(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { } reference ? RecordedRun.Find(reference).Record : null;

    private static bool IsHarmless(string assignment) =>
        Array.Exists(Harmless, key => assignment.StartsWith(key, StringComparison.OrdinalIgnoreCase));

    private static Option<string?> One(string name, string description, string value) => new(name) { Description = description, HelpName = value };

    private static Option<string[]> Many(string name, string description, string value) => new(name) { Description = description, HelpName = value };
}
