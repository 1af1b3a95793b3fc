using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Checks;

/// <summary>Every account has both halves of its key.</summary>
internal static class AccountCheck
{
    public static void Demand(MergedValues values, MistakeList mistakes)
    {
        foreach (var (name, account) in values.Each("Accounts"))
        {
            var source = account.Entries.FirstOrDefault()?.Entry.Source ?? values.Find($"Accounts:{name}")?.Entry.Source ?? "configuration";
            DemandHalf(account, name, "AccessKeyId", source, mistakes);
            DemandHalf(account, name, "AccessKeySecret", source, mistakes);
        }
    }

    private static void DemandHalf(MergedValues account, string name, string half, string source, MistakeList mistakes)
    {
        var key = $"Accounts:{name}:{half}";
        if (account.Find(half) is null)
            mistakes.Add(key, source, $"missing; set the variable {VariableName.Of(key)}, or take the account away");
    }
}
