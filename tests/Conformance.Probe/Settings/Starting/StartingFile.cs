using Conformance.Model.Specification;
using Conformance.Probe.Settings.Layers;
using Conformance.Probe.Settings.Mistakes;
using Conformance.Probe.Settings.Values;

namespace Conformance.Probe.Settings.Starting;

/// <summary>Writes the configuration a new user starts from: what must be filled in is numbered, all else stands ready behind <c>//</c>.</summary>
public static class StartingFile
{
    private const string Source = "--endpoint";

    /// <param name="edition">Its requirements say which accounts, scenarios and opt-ins there are.</param>
    /// <param name="endpoint">Base URL of the endpoint.</param>
    /// <param name="schema">Where the JSON schema lies, from the file.</param>
    /// <param name="shown">How the file is named on a command line.</param>
    /// <exception cref="SettingsException">The URL is none.</exception>
    public static string Text(Edition edition, string endpoint, string schema, string shown)
    {
        DemandBaseUrl(endpoint);
        var numbers = new Numbering();
        IEnumerable<string> lines =
        [
            "{",
            $"  \"$schema\": {JsonText.Of(schema)},",
            .. Heading(shown),
            .. StartingEndpoint.Lines(endpoint, numbers),
            .. StartingAccounts.Lines(edition, numbers),
            .. StartingScenarios.Lines(edition, numbers),
            .. StartingRun.Lines(edition, numbers),
            "}",
        ];
        return string.Concat(lines.Select(l => l + "\n"));
    }

    private static IEnumerable<string> Heading(string shown) =>
    [
        "  // ./run.sh init 写出的起始配置：修改标有 [1] [2] … 的地方；以 // \" 开头的行去掉 // 后生效，尖括号内须换成真实值。",
        "  // A starting configuration by ./run.sh init: edit the places numbered [1] [2] …; a line that begins with // \" takes effect",
        "  // without its //, and what stands in <> must be replaced. What is still missing is told at any time by",
        $"  //   ./run.sh preflight --config {shown}",
    ];

    private static void DemandBaseUrl(string endpoint)
    {
        var mistakes = new MistakeList();
        var entry = Entry.OfText("Endpoint:BaseUrl", endpoint, Source);
        if (!AddressRules.BaseUrl.Accepts(entry))
            mistakes.Add(entry, $"expected {AddressRules.BaseUrl.Expected}, got {Checks.Show.Value(endpoint, AddressRules.BaseUrl)}");

        mistakes.ThrowIfAny([]);
    }
}
