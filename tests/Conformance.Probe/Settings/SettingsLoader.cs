using Conformance.Model.Specification;
using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Reading;

namespace Conformance.Probe.Settings;

/// <summary>Reads all layers of the configuration, finds every mistake in them, and gives the settings in force.</summary>
public static class SettingsLoader
{
    /// <summary>
    /// Without an <c>Endpoint:BaseUrl</c> the settings are embedded: everything the user gave is checked now, and
    /// <see cref="SuiteSettings.WithEmbedded"/> adds what only the started endpoint knows.
    /// </summary>
    /// <exception cref="SettingsException">All mistakes at once.</exception>
    public static SuiteSettings Load(SettingsRequest request, Edition edition)
    {
        var mistakes = new MistakeList();
        var stack = SettingsStack.Read(request, new KeyTable(edition), mistakes);
        if (stack.IsEmbedded && request.OfTarget is not null)
        {
            // Over the embedded endpoint every key of the target would be a mistake, and none of them the one that was made.
            mistakes.Add("Endpoint:BaseUrl", "", "missing: the embedded endpoint is no target of a fleet; give the target an Endpoint");
            mistakes.ThrowIfAny([]);
        }

        return SettingsAssembly.Assemble(stack, mistakes);
    }
}
