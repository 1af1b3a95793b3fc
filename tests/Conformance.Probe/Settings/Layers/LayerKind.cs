namespace Conformance.Probe.Settings.Layers;

/// <summary>Who speaks in a layer; what may stand in it depends on that.</summary>
internal enum LayerKind
{
    /// <summary>The defaults of the known keys.</summary>
    Defaults,

    /// <summary><c>embedded.json</c>.</summary>
    Embedded,

    /// <summary><c>conformance.json</c>: Run and Certification only.</summary>
    Shared,

    /// <summary>Files, variables and options given for this run.</summary>
    Given,

    /// <summary>User secrets: they lie on the machine whatever is run.</summary>
    UserSecrets,

    /// <summary>What the started embedded endpoint says of itself.</summary>
    EmbeddedEndpoint,
}
