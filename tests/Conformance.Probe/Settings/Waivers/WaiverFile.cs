using System.Text.Json;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Sources;

namespace Conformance.Probe.Settings.Waivers;

/// <summary>Reads the waiver file a configuration names; everything wrong with it is a mistake of the configuration (contract §6).</summary>
internal static class WaiverFile
{
    /// <returns>In the file's order; worth something only while there are no mistakes.</returns>
    public static IReadOnlyList<Waiver> Read(ValueTree values, Edition edition, MistakeList mistakes)
    {
        // That the file exists is a rule of the key.
        if (values.Find("KnownDeviations") is not { } path || !File.Exists(path.Entry.FullPath))
            return [];

        var entries = WaiverEntry.Of(JsonLayer.Entries(path.Entry.FullPath, path.Value, JsonTokenType.StartArray, mistakes) ?? []);
        var confidential = Confidential(values);
        var covered = new Dictionary<(string Check, string Case), WaiverEntry>();
        foreach (var entry in entries)
        {
            new WaiverFormCheck(entry, confidential, mistakes).Demand();
            DemandAlone(entry, new WaiverScopeCheck(entry, edition, mistakes).Demand(), covered, mistakes);
        }

        return [.. entries.Select(Waiver)];
    }

    /// <summary>Two waivers of one check in one case would leave it open what is declared.</summary>
    private static void DemandAlone(
        WaiverEntry entry, IReadOnlyList<string> cases, Dictionary<(string Check, string Case), WaiverEntry> covered, MistakeList mistakes)
    {
        if (entry.Text(WaiverMembers.Check) is not { } check)
            return;

        var doubled = cases.Where(id => !covered.TryAdd((check, id), entry)).ToList();
        foreach (var other in doubled.GroupBy(id => covered[(check, id)]))
            mistakes.AddTo(entry, "", entry.Whole, $"waiver {other.Key.Number} already covers {string.Join(", ", other)}; keep one of them, or name the variants of each");
    }

    private static Waiver Waiver(WaiverEntry entry) => new()
    {
        Requirement = entry.Text(WaiverMembers.Requirement) ?? "",
        Variants = [.. entry.Variants.Select(v => v.Value)],
        Check = entry.Text(WaiverMembers.Check) ?? "",
        Actual = entry.Text(WaiverMembers.Actual) ?? "",
        Reason = entry.Text(WaiverMembers.Reason) ?? "",
        Owner = entry.Text(WaiverMembers.Owner) ?? "",
        Issue = entry.Text(WaiverMembers.Issue) ?? "",
        Expires = WaiverMembers.Day(entry.Text(WaiverMembers.Expires) ?? "") ?? default,
    };

    private static List<string> Confidential(ValueTree values) =>
    [
        .. from account in values.Each("Accounts")
           from key in account.Values()
           where key.Rule!.IsConfidential && key.Value.Length > 0
           select key.Value,
    ];
}
