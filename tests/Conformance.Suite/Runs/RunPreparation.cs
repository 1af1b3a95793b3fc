using Conformance.Judging;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;
using Conformance.ReferenceEndpoint.Faults;

namespace Conformance.Suite.Runs;

/// <summary>Everything about a run that can be known, and refused, before anything is started or sent.</summary>
public sealed record RunPreparation
{
    public required RunOptions Options { get; init; }

    public required Edition Edition { get; init; }

    public required SuiteSettings Settings { get; init; }

    public required RunPlan Plan { get; init; }

    /// <summary>What must be judged again; null without <c>--baseline</c>.</summary>
    public required Ratchet? Ratchet { get; init; }

    /// <summary>Things a person should know that change no verdict.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What is wrong with the embedded endpoint, on purpose.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }

    /// <exception cref="SettingsException">The configuration is wrong.</exception>
    /// <exception cref="UsageException">The options do not go together.</exception>
    /// <exception cref="SpecificationException">The edition's data is wrong.</exception>
    public static RunPreparation Of(RunOptions options)
    {
        var edition = EditionLoader.Load(Home.Edition);
        var settings = SettingsLoader.Load(options.Settings, edition);
        if (options.Faults.Count > 0 && !settings.IsEmbedded)
        {
            throw new UsageException("--fault: only the embedded endpoint has faults; leave it out, or Endpoint:BaseUrl");
        }

        var faults = FaultsOf(options.Faults);
        if (options.Out is { } folder)
        {
            OutFolder.Demand(folder, "--out");
        }

        return new RunPreparation
        {
            Options = options,
            Edition = edition,
            Settings = settings,
            Plan = new RunPlan(edition, SelectionOf(options, settings, edition)),
            Ratchet = EarlierRecords.RatchetOf(options.Baseline, edition),
            Notes = [.. EarlierRecords.Notes(options, settings)],
            Faults = faults,
        };
    }

    private static Selection SelectionOf(RunOptions options, SuiteSettings settings, Edition edition) => new()
    {
        Only = options.Only,
        Variants = settings.Run.Variants,
        Cases = 0,
        RequireComplete = options.RequireComplete,
        Rerun = options.RerunFailed is { } earlier ? Reruns.Of(earlier, edition) : null,
        Shard = ShardOf(options),
    };

    private static Shard? ShardOf(RunOptions options)
    {
        try
        {
            return options.Shard?.Resolve(options.Settings.Environment);
        }
        catch (FormatException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    /// <summary>The faults of these names.</summary>
    /// <exception cref="UsageException">There is none of a name.</exception>
    public static IReadOnlyList<Fault> FaultsOf(IEnumerable<string> names) =>
        [.. names.Select(name => FaultCatalogue.Find(name)
            ?? throw new UsageException($"--fault: there is no fault '{name}'; ./run.sh list --faults shows them"))];
}
