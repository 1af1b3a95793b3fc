using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;

namespace Conformance.Probe.Settings.Checks;

/// <summary>Which sections may stand in a layer; what stands elsewhere is a mistake once, however much is beneath it.</summary>
internal sealed class Territory(SettingsStack stack, LayerKind kind, MistakeList mistakes)
{
    private const string OnlyShared = "only Run and Certification may stand in this file; "
        + "put the rest into a file for --config or into conformance.<environment>.json";

    private const string OnlyEmbedded = "Endpoint:BaseUrl is missing, so the embedded endpoint would run, and over that only Run and "
        + "Certification may be laid; give --endpoint URL or set CONFORMANCE_ENDPOINT, or take this key away";

    private static readonly string[] Everywhere = ["Run", "Certification"];

    private string? told;

    public bool Holds(Entry entry, KeyPlace place)
    {
        if (Everywhere.Contains(place.Key.Split(':')[0]))
            return true;

        switch (kind)
        {
            case LayerKind.Shared:
                Tell(entry, place, OnlyShared);
                return false;
            case LayerKind.Given when stack.IsEmbedded:
                Tell(entry, place, OnlyEmbedded);
                return false;
            default:
                // User secrets are kept for another endpoint, and no mistake of this run.
                return !(kind == LayerKind.UserSecrets && stack.IsEmbedded);
        }
    }

    private void Tell(Entry entry, KeyPlace place, string message)
    {
        if (told is not null && place.Key.StartsWith(told, StringComparison.Ordinal))
            return;

        told = place.Key + ":";
        mistakes.Add(entry, message);
    }
}
