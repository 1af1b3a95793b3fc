using System.Text.Json;
using Conformance.Probe.Settings;
using Conformance.ReferenceEndpoint;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Screen;

/// <summary>What <c>serve</c> prints: where it listens, ready-to-use credentials, a first request.</summary>
internal static class ServeScreen
{
    public static void Show(ReferenceHost host)
    {
        Terminal.Line($"Reference endpoint at {host.BaseUrl} (Ctrl-C stops it). Keys of this start, as variables:");
        foreach (var (key, value) in host.Settings.Where(s => s.Key.StartsWith("Accounts:", StringComparison.Ordinal)))
        {
            Terminal.Line($"export CONFORMANCE_{key.Replace(":", "__", StringComparison.Ordinal)}='{value}'");
        }

        Terminal.Line("");
        Terminal.Line("The suite against it, from a terminal with these variables:");
        Terminal.Line($"  ./run.sh --config config/embedded.json --endpoint {host.BaseUrl}");
        Terminal.Line("");
        ShowPlaces(host);
        Terminal.Line("");
        Terminal.Line("A first request, answered by an error of the unified shape:");
        Terminal.Line($"  curl -i '{host.BaseUrl}?Action=DescribeRegions&Format=JSON'");
    }

    // Read from the file, since the suite knows nothing of the embedded world.
    private static void ShowPlaces(ReferenceHost host)
    {
        var settings = RunPreparation.Of(new RunOptions { Settings = new SettingsRequest { ConfigFolder = Home.Config, Environment = new Dictionary<string, string>() } }).Settings;
        var endpoint = settings.Endpoint;
        Terminal.Line($"Or as a new user, from ./run.sh init --endpoint {host.BaseUrl} ; its numbered places take:");
        Terminal.Line($"  \"Version\": \"{endpoint.Version}\",");
        Terminal.Line($"  \"Action\": \"{endpoint.Action}\",");
        Terminal.Line($"  \"Parameters\": {JsonSerializer.Serialize(endpoint.Parameters)},");
        Terminal.Line("  and the section Scenarios of config/embedded.json in place of its own.");
    }
}
