using Spectre.Console;

namespace Conformance.Cli.Screen;

/// <summary>Paragraphs under headings: wrapped to the width of a terminal, each one line elsewhere, so that what is copied or searched is whole.</summary>
internal static class Page
{
    private const int Step = 2;

    private static bool IsWrapped => !Console.IsOutputRedirected || Environment.GetEnvironmentVariable("COLUMNS") is { Length: > 0 };

    public static void Heading(string text)
    {
        Terminal.Line("");
        Terminal.Out.Write(new Text(text, new Style(decoration: Decoration.Bold)));
        Terminal.Line("");
    }

    /// <param name="text">A paragraph.</param>
    /// <param name="depth">How far in it stands; 1 is directly under a heading.</param>
    public static void Paragraph(string text, int depth = 1)
    {
        if (IsWrapped)
        {
            Terminal.Out.Write(new Padder(new Text(text), new Padding(depth * Step, 0, 0, 0)));
        }
        else
        {
            Verbatim(text, depth);
        }
    }

    /// <summary>A paragraph behind a word, which is coloured on a terminal.</summary>
    public static void Graded(string word, Color colour, string rest)
    {
        if (IsWrapped)
        {
            var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(1).PadLeft(0)).AddColumn(new GridColumn().Padding(0, 0, 0, 0));
            Terminal.Out.Write(grid.AddRow(new Text(word, new Style(colour)), new Text(rest)));
        }
        else
        {
            Terminal.Line($"{word} {rest}");
        }
    }

    /// <summary>A line to be copied, however long.</summary>
    public static void Verbatim(string text, int depth = 1) => Terminal.Line(new string(' ', depth * Step) + text);
}
