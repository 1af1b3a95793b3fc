using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings;

/// <summary>Where the layers of the configuration come from; nothing else is looked at.</summary>
public sealed record SettingsRequest
{
    /// <summary>The folder of <c>conformance.json</c>, <c>embedded.json</c> and <c>conformance.&lt;environment&gt;.json</c>.</summary>
    public required string ConfigFolder { get; init; }

    /// <summary>All environment variables; only those that begin with <c>CONFORMANCE_</c> matter.</summary>
    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary><c>--config</c>, later ones win; when empty, <c>CONFORMANCE_CONFIG</c> with <c>;</c> between the files.</summary>
    public IReadOnlyList<string> ConfigFiles { get; init; } = [];

    /// <summary><c>--endpoint</c>; its twin is <c>CONFORMANCE_ENDPOINT</c>.</summary>
    public string? Endpoint { get; init; }

    /// <summary><c>--set</c>, each <c>KEY=VALUE</c>.</summary>
    public IReadOnlyList<string> Set { get; init; } = [];

    /// <summary><c>--workers</c>; its twin is <c>CONFORMANCE_WORKERS</c>.</summary>
    public int? Workers { get; init; }

    /// <summary><c>--variants</c>; its twin is <c>CONFORMANCE_VARIANTS</c>.</summary>
    public string? Variants { get; init; }

    /// <summary>What a fleet's file says of one of its targets, above variables and beneath options; null for a run that is no part of a fleet.</summary>
    internal IReadOnlyList<Layer>? OfTarget { get; init; }

    /// <summary>The run is to certify, which refuses what other runs tolerate (contract §3).</summary>
    public bool ForCertificate { get; init; }

    public bool UseUserSecrets { get; init; } = true;

    /// <summary>The id that <c>dotnet user-secrets --id</c> was given.</summary>
    public string UserSecretsId { get; init; } = "conformance-suite";
}
