using Conformance.Model.Specification;
using Conformance.Probe.Recipes;
using Spectre.Console;

namespace Conformance.Cli.Screen;

/// <summary>The table of <c>list</c>.</summary>
internal static class RequirementTable
{
    public static void Show(ILookup<Requirement, Script> scripts)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("row").RightAligned())
            .AddColumn(new TableColumn("requirement").NoWrap()).AddColumns("level", "group", "cases", "can be exercised", "text");
        foreach (var requirement in scripts)
        {
            table.AddRow(
                new Text(requirement.Key.Row?.Row.ToString(null, null) ?? ""),
                new Text(requirement.Key.Id),
                new Text(requirement.Key.Level.ToString().ToLowerInvariant()),
                new Text(requirement.Key.Group),
                new Text($"{requirement.Count()}"),
                new Text(Readiness([.. requirement])),
                new Text($"{requirement.Key.Text.Zh}{Environment.NewLine}{requirement.Key.Text.En}"));
        }

        Terminal.Out.Write(table);
        var ready = scripts.Count(r => r.Key.Row is not null && r.Any(s => s.Obstacle is null));
        Terminal.Line($"{ready} of {scripts.Count(r => r.Key.Row is not null)} rows can be exercised with this configuration");
    }

    private static string Readiness(IReadOnlyList<Script> scripts)
    {
        var obstacles = scripts.Select(s => s.Obstacle).OfType<Model.Records.Obstacle>().DistinctBy(o => o.Reason).ToList();
        if (obstacles.Count == 0)
        {
            return "yes";
        }

        var blocked = scripts.Count(s => s.Obstacle is not null);
        var reason = string.Join("; ", obstacles.Select(o => o.MissingKey is { } key ? $"set {key} ({o.Reason})" : $"{o.Status}: {o.Reason}"));
        return blocked == scripts.Count ? $"no: {reason}" : $"{scripts.Count - blocked} of {scripts.Count}: {reason}";
    }
}
