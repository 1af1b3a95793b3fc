using Conformance.Judging.Waivers;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Waivers;

/// <summary>Holds what an entry speaks of against the edition: only what can fail a run may be waived.</summary>
internal sealed class WaiverScopeCheck(WaiverEntry entry, Edition edition, MistakeList mistakes)
{
    /// <returns>The ids of the cases it speaks of; none where that cannot be said.</returns>
    public IReadOnlyList<string> Demand()
    {
        if (entry.Text(WaiverMembers.Requirement) is not { } id || string.IsNullOrWhiteSpace(id))
            return [];

        if (!edition.Has(id))
        {
            Tell(WaiverMembers.Requirement, $"edition {edition.Id} has no requirement '{id}'; {Meant(id, edition.Requirements.Select(r => r.Id), "./run.sh list shows all of them")}");
            return [];
        }

        if (edition[id].Level != Level.Required)
        {
            Tell(WaiverMembers.Requirement, $"it is only {edition[id].Level.ToString().ToLowerInvariant()}: it fails no run and needs no waiver; take the entry away");
            return [];
        }

        var cases = Cases([.. edition[id].Cases]);
        DemandCheck(cases);
        return [.. cases.Select(c => c.Id.ToString())];
    }

    private List<CaseSpec> Cases(IReadOnlyList<CaseSpec> all)
    {
        if (entry.Variants.Count == 0)
            return [.. all];

        var named = entry.Variants.Where(v => v.Kind == EntryKind.Text).ToList();
        foreach (var variant in named.Where(v => WaiverMatch.Named(all, v.Value).Count == 0))
        {
            var known = all.Select(c => c.Id.VariantAndAspect).ToList();
            mistakes.AddTo(entry, WaiverMembers.Variants, variant, $"there is no case '{variant.Value}'; {Meant(variant.Value, known, $"there are {string.Join(", ", known)}")}");
        }

        return [.. named.SelectMany(v => WaiverMatch.Named(all, v.Value)).Distinct()];
    }

    private void DemandCheck(List<CaseSpec> cases)
    {
        if (entry.Text(WaiverMembers.Check) is not { } check || string.IsNullOrWhiteSpace(check) || cases.Count == 0)
            return;

        var waivable = CheckNames.All.Where(cases.SelectMany(WaivableChecks.For).Contains).ToList();
        if (!CheckNames.All.Contains(check))
            Tell(WaiverMembers.Check, $"there is no check '{check}'; {Meant(check, waivable, $"these can fail here: {string.Join(", ", waivable)}")}");
        else if (!waivable.Contains(check))
            Tell(WaiverMembers.Check, $"the check {check} cannot fail here and needs no waiver; these can: {string.Join(", ", waivable)}");
    }

    private void Tell(string member, string message) => mistakes.AddTo(entry, member, entry.Members.First(m => m.Name == member).Entry, message);

    private static string Meant(string word, IEnumerable<string> known, string otherwise) =>
        Nearest.To(word, known) is { } nearest ? $"did you mean '{nearest}'?" : otherwise;
}
