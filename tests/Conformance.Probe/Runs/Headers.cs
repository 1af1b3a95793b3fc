using Conformance.Model.Records;
using Conformance.Probe.Exchanges;

namespace Conformance.Probe.Runs;

/// <summary>Makes the first line of a record: everything about the run that is known once its preflight was made.</summary>
internal static class Headers
{
    public static RunHeader Of(RunRequest request, DateTimeOffset startedAt, TimeSpan? clockOffset, PreflightRecord preflight) => new()
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
        Configuration = request.Settings.WithoutSecrets(),
        ClockOffsetSeconds = clockOffset is { } offset ? Math.Round(offset.TotalSeconds, 3) : null,
        Selection = request.Plan.Selection,
        Tolerances = request.Settings.Tolerances,
        Waivers = request.Settings.Waivers,
        Preflight = preflight,
        Ratchet = request.Ratchet,
        Previous = request.Previous,
    };
}
