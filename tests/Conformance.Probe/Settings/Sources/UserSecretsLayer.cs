using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.UserSecrets;

namespace Conformance.Probe.Settings.Sources;

/// <summary>The user secrets of this machine, all of them text as <c>dotnet user-secrets set</c> writes them.</summary>
internal static class UserSecretsLayer
{
    private const string Source = "user secrets";

    /// <returns>An empty layer when there are none; null when they cannot be read.</returns>
    public static Layer? Read(string id, MistakeList mistakes)
    {
        try
        {
            // Most machines have none, and building a configuration for nothing costs more than all the other layers.
            return File.Exists(PathHelper.GetSecretsPathFromSecretsId(id)) ? Of(id) : Layer.OfText(LayerKind.UserSecrets, Source, []);
        }
        catch (InvalidOperationException)
        {
            // A user without a home folder has no secrets in it.
            return Layer.OfText(LayerKind.UserSecrets, Source, []);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            mistakes.Add(Source, Source, $"the file cannot be read as JSON; 'dotnet user-secrets list --id {id}' must work");
            return null;
        }
    }

    private static Layer Of(string id)
    {
        var values = new ConfigurationBuilder().AddUserSecrets(id, reloadOnChange: false).Build().AsEnumerable();
        return Layer.OfText(LayerKind.UserSecrets, Source, values);
    }
}
