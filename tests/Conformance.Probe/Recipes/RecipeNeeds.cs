using System.Globalization;
using Conformance.Model.Conditions;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Recipes;

/// <summary>What a recipe may draw on for one case.</summary>
internal sealed record RecipeNeeds
{
    /// <summary>Requests of a burst whose scenario names no number.</summary>
    public const int DefaultBurst = 20;

    public required CaseSpec Spec { get; init; }

    public required SuiteSettings Settings { get; init; }

    /// <summary>The requirement's scenario; null for none.</summary>
    public required Scenario? Scenario { get; init; }

    public required EndpointClock Clock { get; init; }

    public required NonceSource Nonces { get; init; }

    /// <summary>
    /// True when the scenario says what to send, not only whose key or which methods: all the values the condition sets, or for another
    /// condition an action or parameters of its own.
    /// </summary>
    public static bool DecidesCall(CaseSpec spec, Scenario? scenario) => (spec.When, scenario) switch
    {
        (_, null) => false,
        (ParametersSet(var values), { Parameters: var given }) => given is not null && values.Keys.All(given.ContainsKey),
        (BusinessValueInvalid, _) => scenario.Action is not null || scenario.Parameters is { Count: > 0 },
        _ => true,
    };

    /// <summary>The endpoint's time, shifted, as the rules write it.</summary>
    public string Timestamp(TimeSpan shift) => (Clock.Now + shift).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public Impossible NoScenario() => Missing("", "only this endpoint's owner can name the call that meets it");

    /// <param name="key">The scenario's key that lacks, with its colon in front; empty for the scenario itself.</param>
    /// <param name="reason">Why it is needed.</param>
    public Impossible Missing(string key, string reason) => new(Obstacle.Missing($"Scenarios:{Spec.Requirement.Id}{key}", reason));

    /// <summary>A recipe for the action's last own parameter, which the configuration says is optional.</summary>
    public Recipe OnOptionalParameter(Func<string, Recipe> recipe) => Settings.Endpoint.Parameters.Keys.LastOrDefault() is { } name
        ? recipe(name)
        : new Impossible(Obstacle.Missing("Endpoint:Parameters", "an optional business parameter of the baseline is needed"));

    /// <summary>Another value of the same kind: the next number, or one letter more.</summary>
    public static string Other(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? (number + 1).ToString(CultureInfo.InvariantCulture)
        : value + "x";
}
