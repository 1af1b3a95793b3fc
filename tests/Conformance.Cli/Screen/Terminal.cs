using Spectre.Console;

namespace Conformance.Cli.Screen;

/// <summary>The console: colours and width on a terminal, plain wide lines elsewhere unless COLUMNS asks for others.</summary>
internal static class Terminal
{
    private const int WidthOfFiles = 160;

    public static IAnsiConsole Out { get; } = Open();

    public static bool IsInteractive => !Console.IsOutputRedirected && Out.Profile.Capabilities.Interactive;

    // Past Spectre, which would break long lines in files.
    public static void Line(string text) => Console.Out.WriteLine(text);

    public static void Error(string text) => Console.Error.WriteLine(text);

    private static IAnsiConsole Open()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var asked) && asked > 0 ? asked : WidthOfFiles;
        }

        return console;
    }
}
