using System.Globalization;
using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Reading;

/// <summary>Makes the settings from values that have been checked.</summary>
internal static class SettingsReader
{
    public static SuiteSettings Read(SettingsStack stack, MergedValues values)
    {
        var endpoint = EndpointReader.Read(values, stack.IsEmbedded);
        return new SuiteSettings
        {
            IsEmbedded = stack.IsEmbedded,
            Endpoint = endpoint,
            Accounts = values.Each("Accounts").Select(a => Account(a.Name, a.Values)).ToDictionary(a => a.Name, StringComparer.OrdinalIgnoreCase),
            Scenarios = values.Each("Scenarios").Select(s => ScenarioReader.Read(s.Name, s.Values)).ToDictionary(s => s.RequirementId, StringComparer.Ordinal),
            Run = Run(values),
            Certification = Certification(values),
            KnownDeviations = values.Find("KnownDeviations")?.Entry.FullPath,
            Tolerances = ToleranceReader.Read(endpoint),
            Stack = stack,
            Values = values,
        };
    }

    private static Account Account(string name, MergedValues values) => new()
    {
        Name = name,
        AccessKeyId = values.Text("AccessKeyId")!,
        AccessKeySecret = new Secret(values.Text("AccessKeySecret")!),
        SecurityToken = values.Text("SecurityToken") is { } token ? new Secret(token) : null,
    };

    private static RunSettings Run(MergedValues values) => new()
    {
        Variants = values.Text("Run:Variants")!,
        Workers = Whole(values, "Workers"),
        MaxRequestsPerSecond = Whole(values, "MaxRequestsPerSecond"),
        MaxRequests = Whole(values, "MaxRequests"),
        AllowSideEffects = Switch(values, "AllowSideEffects"),
        AllowLoad = Switch(values, "AllowLoad"),
        AllowProduction = Switch(values, "AllowProduction"),
    };

    private static CertificationSettings Certification(MergedValues values) => new()
    {
        Vendor = values.Text("Certification:Vendor")!,
        Product = values.Text("Certification:Product")!,
        ProductVersion = values.Text("Certification:ProductVersion")!,
        Contact = values.Text("Certification:Contact")!,
    };

    private static int Whole(MergedValues values, string key) => int.Parse(values.Text("Run:" + key)!, CultureInfo.InvariantCulture);

    private static bool Switch(MergedValues values, string key) => bool.Parse(values.Text("Run:" + key)!);
}
