using System.Globalization;
using Conformance.Model.Specification;
using Conformance.Probe.Settings.Known;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Values;

namespace Conformance.Probe.Settings.Keys;

/// <summary>Finds keys among the known ones, in any letter case, with the requirements of one edition.</summary>
internal sealed class KeyTable
{
    /// <summary>The spelling of each account: the contract's, else the first that came.</summary>
    private readonly Dictionary<string, string> accounts = AccountKeys.DefaultNames.ToDictionary(n => n, StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> requirements;

    private readonly SectionNode root;

    public KeyTable(Edition edition)
        : this(edition, KnownKeys.Root)
    {
    }

    /// <param name="edition">Has the requirements.</param>
    /// <param name="root">The tree of another file than a configuration.</param>
    public KeyTable(Edition edition, SectionNode root)
    {
        Edition = edition;
        this.root = root;
        requirements = edition.Requirements.ToDictionary(r => r.Id, r => r.Id, StringComparer.OrdinalIgnoreCase);
    }

    public Edition Edition { get; }

    /// <summary>Null for an unknown key; <see cref="Explain"/> says why.</summary>
    public KeyPlace? Find(string key) => Walk(key) is (var place, null) ? place : null;

    /// <summary>Why a key is unknown, and the key that was probably meant.</summary>
    public UnknownKey Explain(string key) => Walk(key) switch
    {
        (var place, "") => new UnknownKey($"a name is missing after {place.Key}"),
        ({ Node: SectionNode section } place, { } stuck) => ExplainKey(place, section, stuck),
        ({ Node: NamesNode } place, { } stuck) => ExplainRequirement(place, stuck, key),
        (var place, var stuck) => new UnknownKey($"unknown key: '{stuck}' cannot stand beneath {place.Key}"),
    };

    /// <summary>The place as far as the key is known, and the first segment that is not.</summary>
    private (KeyPlace Place, string? Stuck) Walk(string key)
    {
        var place = KeyPlace.Of(root);
        foreach (var segment in key.Split(':'))
        {
            if (Step(place, segment) is not { } next)
                return (place, segment);

            place = next;
        }

        return (place, null);
    }

    private KeyPlace? Step(KeyPlace place, string segment) => place.Node switch
    {
        _ when segment.Length == 0 => null,
        SectionNode section => section.Keys.IndexOf(segment) is >= 0 and var index
            ? place.Down(section.Keys.GetAt(index).Key, section.Keys.GetAt(index).Value)
            : null,
        NamesNode { Names: NameKind.Account } names => place.Down(AccountName(segment), names.Each),
        NamesNode names => requirements.TryGetValue(segment, out var id) ? place.Down(id, names.Each) : null,
        MapNode map => Item(place, segment, map.Text, map.Rule),
        ListNode list when IsIndex(segment) => Item(place, segment, list.Text, list.Rule),
        ObjectsNode objects when IsIndex(segment) => place.Down(segment, objects.Each),
        _ => null,
    };

    private static bool IsIndex(string segment) => int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private string AccountName(string name)
    {
        accounts.TryAdd(name, name);
        return accounts[name];
    }

    private static KeyPlace Item(KeyPlace place, string name, LocalText text, ValueRule rule) =>
        place.Down(name, new ValueNode(text, rule)) with { IsItem = true };

    private UnknownKey ExplainRequirement(KeyPlace place, string stuck, string key)
    {
        var nearest = Nearest.To(stuck, requirements.Values);
        var rest = key[(place.Key.Length + 1 + stuck.Length)..];
        return new UnknownKey($"edition {Edition.Id} has no requirement '{stuck}'")
        {
            Nearest = nearest is null ? null : $"{place.Key}:{nearest}{rest}",
            Known = "./run.sh list shows all of them",
        };
    }

    private UnknownKey ExplainKey(KeyPlace place, SectionNode section, string stuck) => new("unknown key")
    {
        Nearest = Nearest.To(stuck, section.Keys.Keys) is { } sibling
            ? (place.Depth == 0 ? sibling : $"{place.Key}:{sibling}")
            : Elsewhere(stuck),
        Known = $"{(place.Depth > 0 ? place.Key + " has the keys" : root == KnownKeys.Root ? "the sections are" : "there are")} {string.Join(", ", section.Keys.Keys)}",
    };

    /// <summary>A key whose section was forgotten.</summary>
    private string? Elsewhere(string name) => (
        from part in root.Keys
        where part.Value is SectionNode
        from key in ((SectionNode)part.Value).Keys.Keys
        where key.Equals(name, StringComparison.OrdinalIgnoreCase)
        select $"{part.Key}:{key}").FirstOrDefault();
}
