using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Conformance.Probe.Settings;

/// <summary>A text that no log, message, record or debugger may show; only <see cref="Reveal"/> gives it away.</summary>
[DebuggerDisplay("(secret)")]
[JsonConverter(typeof(ShownJson<Secret>))]
public sealed record Secret
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string text;

    public Secret(string text) => this.text = text;

    public string Reveal() => text;

    public override string ToString() => "(secret)";
}
