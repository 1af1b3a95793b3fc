using System.Text.Json.Nodes;
using Conformance.Model.Records;
using Conformance.Probe.Exchanges;

namespace Conformance.Probe.Runs;

/// <summary>Makes the first line of a record: everything about the run that is known once its preflight was made.</summary>
internal static class Headers
{
    public static RunHeader Of(RunRequest request, DateTimeOffset startedAt, TimeSpan? clockOffset, PreflightRecord preflight, Redactor redactor) => new()
    {
        Schema = 1,
        RunId = Path.GetFileName(Path.TrimEndingDirectorySeparator(request.Folder)),
        SuiteVersion = SuiteAgent.Version,
        EditionId = request.Edition.Id,
        EditionSha256 = request.Edition.Sha256,
        StartedAt = startedAt,
        Endpoint = new EndpointFacts
        {
            Name = request.Settings.Endpoint.Name,
            BaseUrl = request.Settings.Endpoint.BaseUrl.OriginalString,
            HostIds = request.Settings.Endpoint.HostIds,
            DefaultFormat = request.Settings.Endpoint.DefaultFormat,
            AllowedErrorMembers = request.Settings.Endpoint.AllowedErrorMembers,
        },
        Configuration = Masked(request.Settings.WithoutSecrets(), redactor),
        ClockOffsetSeconds = clockOffset is { } offset ? Math.Round(offset.TotalSeconds, 3) : null,
        Selection = request.Plan.Selection,
        Tolerances = request.Settings.Tolerances,
        Waivers = [.. request.Settings.Waivers.Select(w => w with
        {
            Reason = redactor.Masked(w.Reason),
            Owner = redactor.Masked(w.Owner),
            Issue = redactor.Masked(w.Issue),
        })],
        Certification = request.Settings is { ForCertificate: true, Certification: var of } ? new Certification
        {
            IsDemonstration = request.Settings.IsEmbedded,
            Vendor = redactor.Masked(of.Vendor),
            Product = redactor.Masked(of.Product),
            ProductVersion = redactor.Masked(of.ProductVersion),
            Contact = redactor.Masked(of.Contact),
        }
        : null,
        Preflight = preflight,
        Ratchet = request.Ratchet,
        Previous = request.Previous,
        EmbeddedFaults = request.Settings.IsEmbedded ? request.EmbeddedFaults : null,
    };

    // A parameter may carry a key id, or someone may have put a secret where none belongs.
    private static JsonObject Masked(JsonObject configuration, Redactor redactor) =>
        new(configuration.Select(c => KeyValuePair.Create(
            c.Key,
            c.Value is JsonValue value && value.TryGetValue<string>(out var text) ? JsonValue.Create(redactor.Masked(text)) : c.Value?.DeepClone())));
}
