using Conformance.Model.Records;

namespace Conformance.Reporting.Html;

/// <summary>What the recorded configuration says of the baseline.</summary>
internal static class BaselineFacts
{
    private const string Parameters = "Endpoint:Parameters:";

    /// <summary>The baseline's last business parameter, on which conditions act that need an optional one; null for none.</summary>
    public static (string Name, string Value)? OptionalParameter(RunHeader header) => header.Configuration
        .Where(c => c.Key.StartsWith(Parameters, StringComparison.Ordinal))
        .Select(c => ((string, string)?)(c.Key[Parameters.Length..], c.Value?.ToString() ?? "")).LastOrDefault();

    /// <summary>A value of the configuration in force; empty where it is not set.</summary>
    public static string Value(RunHeader header, string key) => header.Configuration.TryGetPropertyValue(key, out var value) ? value?.ToString() ?? "" : "";
}
