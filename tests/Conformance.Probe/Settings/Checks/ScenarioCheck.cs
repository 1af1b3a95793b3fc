using Conformance.Model.Conditions;
using Conformance.Model.Specification;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Sources;

namespace Conformance.Probe.Settings.Checks;

/// <summary>What must hold between a scenario, its requirement and the accounts.</summary>
internal sealed class ScenarioCheck(ValueTree values, SettingsStack stack, MistakeList mistakes)
{
    private const string Main = "Main";

    private readonly Dictionary<string, string?> keyIds =
        values.Each("Accounts").ToDictionary(a => a.Name, a => a.Text("AccessKeyId"), StringComparer.OrdinalIgnoreCase);

    public void Demand()
    {
        foreach (var scenario in values.Each("Scenarios"))
        {
            var requirement = stack.Keys.Edition[scenario.Name];
            if (scenario.Find("Account") is { } account)
                DemandConfigured(account);

            if (scenario.Find("NotApplicable") is { } excuse)
                DemandExcusable(excuse, requirement);
            else if (requirement.Aspects.Select(a => a.When).OfType<SentInBurst>().FirstOrDefault() is { } burst)
                DemandOwnAccount(scenario, burst);

            if (scenario.At("Cleanup") is { IsGiven: true } cleanup && cleanup.Find("Action") is null)
                mistakes.Add($"Scenarios:{scenario.Name}:Cleanup:Action", cleanup.Source, "missing; name the action that cleans up");

            if (scenario.List("Methods") is [])
                mistakes.Add(scenario.Find("Methods")!.Entry, "expected at least one method; write null for the requirement's own");
        }
    }

    private void DemandExcusable(PlacedEntry excuse, Requirement requirement)
    {
        if (requirement.Row?.Row is (>= 1 and <= 7) or (>= 9 and <= 14) or 21)
            mistakes.Add(excuse.Entry, $"row {requirement.Row.Row} applies to every gateway; take NotApplicable away");
    }

    /// <summary>The burst would throttle every other case too.</summary>
    private void DemandOwnAccount(ValueTree scenario, SentInBurst burst)
    {
        var name = scenario.Text("Account") ?? burst.Account;
        var isMain = name.Equals(Main, StringComparison.OrdinalIgnoreCase);
        if (isMain || (keyIds.GetValueOrDefault(name) is { } id && id == keyIds.GetValueOrDefault(Main)))
        {
            mistakes.Add($"Scenarios:{scenario.Name}:Account", scenario.Find("Account")?.Entry.Source ?? scenario.Source,
                $"a burst needs an account of its own, such as {burst.Account}, got {(isMain ? Main : name + " with Main's AccessKeyId")}");
        }
    }

    private void DemandConfigured(PlacedEntry account)
    {
        // The embedded endpoint names its accounts when it is started.
        if (keyIds.ContainsKey(account.Value) || (stack.IsEmbedded && !stack.HasEmbeddedEndpoint))
            return;

        var mend = Nearest.To(account.Value, keyIds.Keys) is { } nearest
            ? $"did you mean {nearest}?"
            : $"set {VariableName.Of($"Accounts:{account.Value}:AccessKeyId")} and its AccessKeySecret";
        mistakes.Add(account.Entry, $"there is no account '{account.Value}' under Accounts; {mend}");
    }
}
