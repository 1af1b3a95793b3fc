using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Sources;
using Conformance.Probe.Settings.Values;

namespace Conformance.Probe.Settings.Checks;

/// <summary>What must hold between the keys of the endpoint.</summary>
internal sealed class EndpointCheck(ValueTree values, MistakeList mistakes)
{
    private const string ProductionDomain = "aliyuncs.com";

    public void Demand()
    {
        DemandKey("Endpoint:Version", "the version of the API behind the endpoint, as YYYY-MM-DD");
        DemandKey("Endpoint:Action", "a harmless signed read that succeeds, such as DescribeRegions");
        DemandNoProduction("Endpoint:BaseUrl");
        DemandNoProduction("Endpoint:ConnectTo");
        DemandNoProduction("Endpoint:Headers:Host");
        DemandNoProduction("Endpoint:Proxy");
        foreach (var header in values.Each("Endpoint:Headers").Where(h => !AddressRules.IsHeaderName(h.Name)))
            mistakes.Add(header.Entry!.Entry, "expected a header name of letters, digits and hyphens");

        if (values.List("Endpoint:HostId") is [])
            mistakes.Add(values.Find("Endpoint:HostId")!.Entry, "expected at least one HostId; write null for the Host header's");

        if (values.Find("Endpoint:ClientKeyFile") is { } key && values.Find("Endpoint:ClientCertificateFile") is null)
            mistakes.Add(key.Entry, "a key needs its certificate: give Endpoint:ClientCertificateFile too");
    }

    private void DemandKey(string key, string what)
    {
        var source = values.Find("Endpoint:BaseUrl")?.Entry.Source ?? "configuration";
        if (values.Find(key) is null)
            mistakes.Add(key, source, $"missing; with Endpoint:BaseUrl goes {what}: set it, or {VariableName.Of(key)}");
    }

    private void DemandNoProduction(string key)
    {
        if (values.Find(key) is not { } address || values.Text("Run:AllowProduction") == "true")
            return;

        var host = Host(address.Value).TrimEnd('.');
        if (("." + host).EndsWith("." + ProductionDomain, StringComparison.OrdinalIgnoreCase))
            mistakes.Add(address.Entry, $"{host} is a production host; set Run:AllowProduction to true if it is really meant");
    }

    private static string Host(string address) =>
        Uri.TryCreate(address.Contains("://", StringComparison.Ordinal) ? address : "http://" + address, UriKind.Absolute, out var url)
            ? url.IdnHost
            : "";
}
