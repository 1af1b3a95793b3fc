using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Reading;

/// <summary>Makes the settings from values that have been checked.</summary>
internal static class SettingsReader
{
    public static SuiteSettings Read(SettingsStack stack, ValueTree values)
    {
        var endpoint = EndpointReader.Read(values, stack.IsEmbedded);
        var accounts = values.Each("Accounts").Select(Account).ToDictionary(a => a.Name, StringComparer.OrdinalIgnoreCase);
        return new SuiteSettings
        {
            IsEmbedded = stack.IsEmbedded,
            Endpoint = endpoint,
            Accounts = accounts,
            Scenarios = values.Each("Scenarios").ToDictionary(s => s.Name, s => ScenarioReader.Read(s, accounts), StringComparer.Ordinal),
            Run = Run(values),
            Certification = Certification(values),
            KnownDeviations = values.Find("KnownDeviations")?.Entry.FullPath,
            Tolerances = ToleranceReader.Read(endpoint),
            ForCertificate = stack.ForCertificate,
            Stack = stack,
            Values = values,
        };
    }

    private static Account Account(ValueTree values) => new()
    {
        Name = values.Name,
        AccessKeyId = values.Text("AccessKeyId")!,
        AccessKeySecret = new Secret(values.Text("AccessKeySecret")!),
        SecurityToken = values.Text("SecurityToken") is { } token ? new Secret(token) : null,
    };

    private static RunSettings Run(ValueTree values) => new()
    {
        Variants = values.Text("Run:Variants")!,
        Workers = values.Whole("Run:Workers")!.Value,
        MaxRequestsPerSecond = values.Whole("Run:MaxRequestsPerSecond")!.Value,
        MaxRequests = values.Whole("Run:MaxRequests")!.Value,
        MaxConsecutiveFaults = values.Whole("Run:MaxConsecutiveFaults")!.Value,
        AllowSideEffects = Switch(values, "AllowSideEffects"),
        AllowLoad = Switch(values, "AllowLoad"),
        AllowProduction = Switch(values, "AllowProduction"),
    };

    private static CertificationSettings Certification(ValueTree values) => new()
    {
        Vendor = values.Text("Certification:Vendor")!,
        Product = values.Text("Certification:Product")!,
        ProductVersion = values.Text("Certification:ProductVersion")!,
        Contact = values.Text("Certification:Contact")!,
    };

    private static bool Switch(ValueTree values, string key) => bool.Parse(values.Text("Run:" + key)!);
}
