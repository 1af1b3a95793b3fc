namespace Conformance.Cli.Screen;

/// <summary>What a message about wrong usage may repeat of the command line: nothing that may be a secret put in the wrong place.</summary>
internal static class Discreet
{
    private static readonly string[] BeforeSecrets = ["--set", "Secret", "Token", "Headers", "Proxy", "--endpoint"];

    public static string Of(string message, IReadOnlyList<string> arguments)
    {
        var shown = message;
        foreach (var (argument, index) in arguments.Select((a, i) => (a, i)).OrderByDescending(a => a.a.Length))
        {
            var before = index == 0 ? "" : arguments[index - 1];
            if (argument.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
            {
                shown = shown.Replace(argument, argument[..(sign + 1)] + "…", StringComparison.Ordinal);
            }
            else if (!argument.StartsWith("--", StringComparison.Ordinal) && BeforeSecrets.Any(b => before.Contains(b, StringComparison.OrdinalIgnoreCase)))
            {
                shown = shown.Replace($"'{argument}'", $"of {argument.Length} characters after {(before.StartsWith("--") ? before : "a secret's key")}", StringComparison.Ordinal);
            }
        }

        return shown;
    }
}
