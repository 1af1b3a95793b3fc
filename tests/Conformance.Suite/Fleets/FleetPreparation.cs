using Conformance.Model.Specification;
using Conformance.Probe.Settings;
using Conformance.Suite.Runs;

namespace Conformance.Suite.Fleets;

/// <summary>Everything about a fleet that can be known, and refused, before anything is sent.</summary>
public sealed record FleetPreparation
{
    public required Edition Edition { get; init; }

    public required FleetSettings Settings { get; init; }

    /// <summary>What holds for every target.</summary>
    public required RunOptions Options { get; init; }

    /// <param name="targets">Path of the fleet's file.</param>
    /// <param name="options">Of a run; <c>Out</c> is the fleet's own folder.</param>
    /// <exception cref="SettingsException">The file or the configuration of a target is wrong.</exception>
    /// <exception cref="UsageException">The options do not go together.</exception>
    public static FleetPreparation Of(string targets, RunOptions options)
    {
        var edition = EditionLoader.Load(Home.Edition);
        var settings = FleetLoader.Load(targets, options.Settings, edition);
        if (options.Out is { } folder)
        {
            OutFolder.Demand(folder, "--out");
        }

        return new FleetPreparation { Edition = edition, Settings = settings, Options = options };
    }

    /// <summary>The run of one target.</summary>
    public RunPreparation RunOf(FleetTarget target, string folder) => RunPreparation.Of(Options with { Out = Path.Combine(folder, target.Name) }, Edition, target.Settings);
}
