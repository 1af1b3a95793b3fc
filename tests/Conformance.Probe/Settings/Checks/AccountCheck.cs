using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Sources;

namespace Conformance.Probe.Settings.Checks;

/// <summary>Every account has both halves of its key.</summary>
internal static class AccountCheck
{
    private static readonly string[] Halves = ["AccessKeyId", "AccessKeySecret"];

    public static void Demand(ValueTree values, MistakeList mistakes)
    {
        foreach (var account in values.Each("Accounts"))
        {
            foreach (var key in Halves.Where(half => account.Find(half) is null).Select(half => $"Accounts:{account.Name}:{half}"))
                mistakes.Add(key, account.Source, $"missing; set the variable {VariableName.Of(key)}, or take the account away");
        }
    }
}
