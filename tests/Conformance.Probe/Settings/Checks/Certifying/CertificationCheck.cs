using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Sources;

namespace Conformance.Probe.Settings.Checks;

/// <summary>What a certificate asks of the settings: whose product it is, the whole suite, and no tolerance that would hide a rule.</summary>
internal static class CertificationCheck
{
    private static readonly string[] Names = ["Vendor", "Product", "ProductVersion", "Contact"];

    public static void Demand(ValueTree values, MistakeList mistakes)
    {
        foreach (var key in Names.Select(name => $"Certification:{name}").Where(key => string.IsNullOrWhiteSpace(values.Text(key))))
        {
            mistakes.Add(key, values.At(key)?.Source ?? "configuration",
                $"empty; a certificate says whose product it is of: set it in a file for --config, or {VariableName.Of(key)}");
        }

        if (values.Find("Run:Variants") is { Value: not "full" } variants)
            mistakes.Add(variants.Entry, "a certificate needs the whole suite; take this away");

        if (values.Find("Endpoint:DefaultFormat") is { Value: not "XML" } format)
            mistakes.Add(format.Entry, "a certificate allows no other default than XML (rules, clause 2); take this key away and mend the endpoint");

        if (values.List("Endpoint:HostId") is { } hostIds && hostIds.Any(id => id.Contains('*', StringComparison.Ordinal)))
            mistakes.Add("Endpoint:HostId", values.At("Endpoint:HostId")!.Source, "a certificate allows no '*'; name the HostIds of the endpoint in full");
    }
}
