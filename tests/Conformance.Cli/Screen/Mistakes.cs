using Conformance.Probe.Settings;

namespace Conformance.Cli.Screen;

/// <summary>What was wrong with options or configuration; a sentence that many keys share is said once.</summary>
internal static class Mistakes
{
    private const int MostKeys = 6;

    public static void Show(Exception wrong)
    {
        if (wrong is not SettingsException { Mistakes: var mistakes })
        {
            Terminal.Error($"Nothing was sent.{Environment.NewLine}{wrong.Message}");
            return;
        }

        Terminal.Error($"Nothing was sent. The configuration has {mistakes.Count} mistake{(mistakes.Count == 1 ? "" : "s")}:");
        foreach (var alike in mistakes.GroupBy(m => m.Message))
        {
            var named = alike.Select(m => $"{m.Key} ({m.Source})").ToList();
            var more = named.Count > MostKeys ? $" and {named.Count - MostKeys} more" : "";
            Terminal.Error($"  {string.Join(", ", named.Take(MostKeys))}{more}: {alike.Key}");
        }
    }
}
