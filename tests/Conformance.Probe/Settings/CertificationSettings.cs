namespace Conformance.Probe.Settings;

/// <summary>Whose product a certified run speaks of (section <c>Certification</c>); empty where not given.</summary>
public sealed record CertificationSettings
{
    public required string Vendor { get; init; }

    public required string Product { get; init; }

    public required string ProductVersion { get; init; }

    public required string Contact { get; init; }
}
