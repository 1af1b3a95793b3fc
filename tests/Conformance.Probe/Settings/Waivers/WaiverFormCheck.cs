using Conformance.Probe.Settings.Checks;
using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Waivers;

/// <summary>Holds the members of an entry against their names, types and values, each alone.</summary>
internal sealed class WaiverFormCheck(WaiverEntry entry, IReadOnlyList<string> confidential, MistakeList mistakes)
{
    public void Demand()
    {
        if (entry.Whole.Kind != EntryKind.Object)
        {
            Tell("", entry.Whole, "expected an object with requirement, check, actual, reason, owner, issue and expires");
            return;
        }

        foreach (var (name, member) in entry.Members.DistinctBy(m => m.Name))
            DemandMember(name, member);

        foreach (var (name, member) in entry.Members.GroupBy(m => m.Name).SelectMany(g => g.Skip(1)))
            Tell(name, member, "this member already stands in the entry; keep one of them");

        foreach (var (name, node) in WaiverMembers.All)
        {
            if (node is ValueNode && !entry.Members.Any(m => m.Name == name && m.Entry.Kind != EntryKind.Null))
                Tell(name, entry.Whole, $"missing: {node.Text.En}");
        }
    }

    private void DemandMember(string name, Entry member)
    {
        if (!WaiverMembers.All.TryGetValue(name, out var node))
            Tell(name, member, $"unknown member; {Meant(name)}");
        else if (TypeCheck.Explain(member, KeyPlace.Root.Down(name, node)) is { } wrong)
            Tell(name, member, wrong);
        else if (node is ListNode list)
            DemandItems(name, member, list);
        else if (member.Kind != EntryKind.Null)
            DemandValue(name, member, (ValueNode)node);
    }

    private void DemandItems(string name, Entry member, ListNode list)
    {
        if (member.Kind == EntryKind.List && entry.Variants.Count == 0)
            Tell(name, member, "expected at least one variant; leave the member out for all");

        var item = new ValueNode(list.Text, list.Rule);
        foreach (var variant in entry.Variants)
        {
            if (TypeCheck.Explain(variant, KeyPlace.Root.Down(name, item) with { IsItem = true }) is { } wrong)
                Tell(name, variant, wrong);
            else
                DemandValue(name, variant, item);
        }
    }

    private void DemandValue(string name, Entry value, ValueNode node)
    {
        // Before it is repeated in a message.
        if (confidential.Any(c => value.Value.Contains(c, StringComparison.Ordinal)))
            Tell(name, value, "it holds a key id or a secret of an account, which no record may; take it out");
        else if (!node.Rule.Accepts(value))
            Tell(name, value, $"expected {node.Rule.Expected}, got {Show.Value(value.Value, node.Rule)}");
    }

    private void Tell(string name, Entry at, string message) => mistakes.AddTo(entry, name, at, message);

    private static string Meant(string name) => Nearest.To(name, WaiverMembers.All.Keys) is { } nearest
        ? $"did you mean {nearest}?"
        : $"an entry has {string.Join(", ", WaiverMembers.All.Keys)}";
}
