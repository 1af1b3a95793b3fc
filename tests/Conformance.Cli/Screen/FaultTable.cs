using Conformance.ReferenceEndpoint.Faults;
using Spectre.Console;

namespace Conformance.Cli.Screen;

/// <summary>The table of <c>list --faults</c>.</summary>
internal static class FaultTable
{
    public static Task<int> ShowAsync()
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("fault", "what is wrong", "breaks");
        foreach (var fault in FaultCatalogue.All)
        {
            table.AddRow(
                new Text(fault.Name),
                new Text($"{fault.Text.Zh}{Environment.NewLine}{fault.Text.En}"),
                new Text(string.Join(Environment.NewLine, fault.Breaks.Select(b => b.ToString()))));
        }

        Terminal.Out.Write(table);
        return Task.FromResult(0);
    }
}
