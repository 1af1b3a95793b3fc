namespace Conformance.Probe.Settings;

/// <summary>A text that no log, message or record may show; only <see cref="Reveal"/> gives it away.</summary>
public sealed record Secret
{
    private readonly string text;

    public Secret(string text) => this.text = text;

    public string Reveal() => text;

    public override string ToString() => "(secret)";
}
