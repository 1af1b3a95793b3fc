namespace Conformance.Probe.Settings;

/// <summary>The configuration is wrong and nothing was sent; the message lists every mistake on a line of its own.</summary>
public sealed class SettingsException : Exception
{
    public SettingsException(IReadOnlyList<SettingsMistake> mistakes)
        : base(string.Join(Environment.NewLine, mistakes)) => Mistakes = mistakes;

    public IReadOnlyList<SettingsMistake> Mistakes { get; }
}
