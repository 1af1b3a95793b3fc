using System.Text.Json.Nodes;
using Conformance.Model.Verdicts;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Reading;

namespace Conformance.Probe.Settings;

/// <summary>The configuration in force, every layer read and every value checked.</summary>
public sealed record SuiteSettings
{
    /// <summary>True without an <c>Endpoint:BaseUrl</c>: the suite runs against its own reference endpoint.</summary>
    public required bool IsEmbedded { get; init; }

    public required EndpointSettings Endpoint { get; init; }

    /// <summary>By name in any case; of the embedded endpoint only after <see cref="WithEmbedded"/>.</summary>
    public required IReadOnlyDictionary<string, Account> Accounts { get; init; }

    /// <summary>By requirement id.</summary>
    public required IReadOnlyDictionary<string, Scenario> Scenarios { get; init; }

    public required RunSettings Run { get; init; }

    public required CertificationSettings Certification { get; init; }

    /// <summary>Path of a waiver file.</summary>
    public required string? KnownDeviations { get; init; }

    /// <summary>What that file holds, in its order; none without one.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>Configuration keys of the tolerances in use (contract §3).</summary>
    public required IReadOnlyList<string> Tolerances { get; init; }

    /// <summary>The run is to certify: <see cref="Certification"/> is filled and nothing is tolerated that a certificate refuses.</summary>
    public bool ForCertificate { get; init; }

    /// <summary>What all of the above was read from; null for settings put together by hand.</summary>
    internal SettingsStack? Stack { get; init; }

    internal ValueTree? Values { get; init; }

    /// <summary>Lays what the embedded endpoint says of itself once started (<c>Endpoint:BaseUrl</c>, <c>Accounts:*</c>) on top.</summary>
    /// <exception cref="SettingsException">The layer has a mistake.</exception>
    /// <exception cref="InvalidOperationException">The settings are those of a configured endpoint.</exception>
    public SuiteSettings WithEmbedded(IReadOnlyDictionary<string, string> layer) => this is { IsEmbedded: true, Stack: { } stack }
        ? SettingsAssembly.Assemble(stack.With(Layer.OfText(LayerKind.EmbeddedEndpoint, "embedded endpoint", layer!)), new MistakeList())
        : throw new InvalidOperationException("only settings loaded without Endpoint:BaseUrl take the embedded endpoint's layer");

    /// <summary>With the texts of people that a record repeats masked.</summary>
    internal SuiteSettings Masked(Func<string, string> masked) => this with
    {
        Scenarios = Scenarios.ToDictionary(
            s => s.Key, s => s.Value.NotApplicable is { } reason ? s.Value with { NotApplicable = masked(reason) } : s.Value),
    };

    /// <summary>Flat keys and values, defaults included, for the record: secrets absent, each AccessKeyId cut short.</summary>
    public JsonObject WithoutSecrets() => Values is { } values ? PublicView.Of(values) : [];
}
