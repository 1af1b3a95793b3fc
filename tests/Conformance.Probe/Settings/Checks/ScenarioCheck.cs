using Conformance.Model.Conditions;
using Conformance.Model.Specification;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Checks;

/// <summary>What must hold between a scenario, its requirement and the accounts.</summary>
internal sealed class ScenarioCheck(ValueTree values, SettingsStack stack, MistakeList mistakes)
{
    public void Demand()
    {
        string[] accounts = [.. values.Each("Accounts").Select(a => a.Name)];
        foreach (var scenario in values.Each("Scenarios"))
        {
            var requirement = stack.Keys.Edition[scenario.Name];
            if (scenario.Find("Account") is { } account)
                DemandAccount(account, requirement, accounts);

            if (scenario.Find("NotApplicable") is { } excuse && requirement.Row?.Row is (>= 1 and <= 7) or (>= 9 and <= 14) or 21)
                mistakes.Add(excuse.Entry, $"row {requirement.Row.Row} applies to every gateway; take NotApplicable away");

            if (scenario.At("Cleanup") is { IsGiven: true } cleanup && cleanup.Find("Action") is null)
                mistakes.Add($"Scenarios:{scenario.Name}:Cleanup:Action", cleanup.Source, "missing; name the action that takes the side effect back");
        }
    }

    private void DemandAccount(PlacedEntry account, Requirement requirement, string[] accounts)
    {
        var isLoad = requirement.Aspects.Any(a => a.When is SentInBurst);
        if (isLoad && account.Value.Equals("Main", StringComparison.OrdinalIgnoreCase))
            mistakes.Add(account.Entry, "the burst would throttle every other case too: expected an account of its own, such as Flow, got Main");
        else if (!stack.IsEmbedded || stack.HasEmbeddedEndpoint)
            DemandConfigured(account, accounts);
    }

    private void DemandConfigured(PlacedEntry account, string[] accounts)
    {
        if (accounts.Contains(account.Value, StringComparer.OrdinalIgnoreCase))
            return;

        var nearest = Nearest.To(account.Value, accounts);
        mistakes.Add(account.Entry, $"there is no account '{account.Value}' under Accounts; "
            + (nearest is null ? $"set {VariableName.Of($"Accounts:{account.Value}:AccessKeyId")} and its AccessKeySecret" : $"did you mean {nearest}?"));
    }
}
