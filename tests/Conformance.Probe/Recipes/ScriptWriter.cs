using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.Model.Specification;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Recipes;

/// <summary>Writes the script of a case from its condition, the configuration and the baseline; sends nothing.</summary>
public sealed class ScriptWriter(Edition edition, SuiteSettings settings, EndpointClock clock, NonceSource nonces)
{
    private readonly Baseline baseline = new(settings, clock, nonces);

    public Script Write(CaseSpec spec)
    {
        var scenario = settings.Scenarios.GetValueOrDefault(spec.Requirement.Id);
        var facts = Facts(spec, scenario);
        if (OptIns.Obstacle(spec, scenario, settings) is { } refused)
        {
            return Blocked(refused, facts);
        }

        var name = scenario?.Account ?? Configured(AccountOf(spec.When));
        var account = settings.Accounts.GetValueOrDefault(name) ?? Stranger(spec);
        if (account is null)
        {
            return Blocked(Obstacle.Missing($"Accounts:{name}", $"it needs the account {name}"), facts);
        }

        var needs = new RecipeNeeds { Spec = spec, Settings = settings, Scenario = scenario, Clock = clock, Nonces = nonces };
        return Written(RecipeBook.For(spec.When, needs), baseline.Draft(spec.Id.Variant, account, scenario), facts);
    }

    private static Script Written(Recipe recipe, RequestDraft draft, CaseEvidence facts) => recipe switch
    {
        Impossible(var obstacle) => Blocked(obstacle, facts),
        InSequence(var requests) => Sent(new Conduct.OneByOne(), LastJudged(requests(draft)), facts),
        SideBySide(var requests) => Sent(new Conduct.Together(), AllJudged(requests(draft)), facts),
        InBurst(var requests) => Sent(new Conduct.AtOnce(), AllJudged(requests(draft)), facts),
        Overlapping(var delay, var requests) => Sent(new Conduct.Delayed(delay), LastJudged(requests(draft)), facts),
        BeforeSigning or AfterSigning or Combined => Sent(new Conduct.OneByOne(), [new(ExchangeRole.Judged, Signed(recipe, draft))], facts),
        _ => throw new InvalidOperationException($"no way to send the recipe {recipe}"),
    };

    /// <summary>All changes before signing first, whatever their order, then the signature, then all tampering.</summary>
    private static SignedRequest Signed(Recipe recipe, RequestDraft draft)
    {
        var parts = Parts(recipe).ToList();
        var signed = SignedRequest.Of(parts.OfType<BeforeSigning>().Aggregate(draft, (d, r) => r.Change(d)));
        return signed with { Sent = parts.OfType<AfterSigning>().Aggregate(signed.Sent, (d, r) => r.Change(d)) };
    }

    private static IEnumerable<Recipe> Parts(Recipe recipe) =>
        recipe is Combined(var first, var second) ? Parts(first).Concat(Parts(second)) : [recipe];

    private static IEnumerable<Script.Step> LastJudged(IReadOnlyList<RequestDraft> drafts) =>
        drafts.Select((d, i) => new Script.Step(i == drafts.Count - 1 ? ExchangeRole.Judged : ExchangeRole.SetUp, SignedRequest.Of(d)));

    private static IEnumerable<Script.Step> AllJudged(IReadOnlyList<RequestDraft> drafts) =>
        drafts.Select(d => new Script.Step(ExchangeRole.Judged, SignedRequest.Of(d)));

    private static Script Sent(Conduct conduct, IEnumerable<Script.Step> steps, CaseEvidence facts) =>
        new() { Conduct = conduct, Steps = [.. steps], Obstacle = null, Facts = facts };

    private static Script Blocked(Obstacle obstacle, CaseEvidence facts) =>
        new() { Conduct = new Conduct.OneByOne(), Steps = [], Obstacle = obstacle, Facts = facts with { Obstacle = obstacle } };

    private static string AccountOf(Condition condition) => condition switch
    {
        AccountUsed(var account) => account,
        ScenarioPlayed(var account) => account,
        SentInBurst(var account) => account,
        BothConditions(var first, var second) => AccountOf(first) is var one && one != Baseline.MainAccount ? one : AccountOf(second),
        _ => Baseline.MainAccount,
    };

    // Where the row of an account's state names another account, every other condition of that state means the same one.
    private string Configured(string name) => settings.Scenarios.Values
        .FirstOrDefault(s => s.Account is not null && edition[s.RequirementId].Aspects.Any(a => a.When == new AccountUsed(name)))?.Account ?? name;

    // Rows that any caller can provoke are sent and observed even without a working key (contract §3).
    private Account? Stranger(CaseSpec spec) => spec.Requirement.Caller == Caller.Key ? null : new Account
    {
        Name = "(none)",
        AccessKeyId = "conformance-no-key",
        AccessKeySecret = new Secret(nonces.Next()),
        SecurityToken = null,
    };

    private CaseEvidence Facts(CaseSpec spec, Scenario? scenario) => new()
    {
        Exchanges = [],
        Obstacle = null,
        Parameter = spec.Requirement.Row?.Names is { } names ? Named(names, spec, scenario) : null,
        HasScenario = RecipeNeeds.DecidesCall(spec, scenario),
        ScenarioCode = scenario?.Code,
        DecidingKey = spec.When is TextSent && settings.Endpoint.TextParameter is null ? "Endpoint:TextParameter" : null,
    };

    // Where it cannot be told which of several parameters an endpoint takes offence at, none is asked for.
    private static string? Named(NamedParameter names, CaseSpec spec, Scenario? scenario) => (names, spec.When, scenario?.Parameters) switch
    {
        ({ Level: Level.Required }, _, _) => names.Parameter,
        (_, ParametersSet, null) => names.Parameter,
        (_, ParametersSet, var given) => given.ContainsKey(names.Parameter) ? names.Parameter : null,
        (_, _, { Count: 1 } given) => given.Keys.Single(),
        _ => null,
    };
}
