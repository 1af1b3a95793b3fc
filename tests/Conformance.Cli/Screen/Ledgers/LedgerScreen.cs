using Conformance.Model.Specification;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conformance.Cli.Screen;

/// <summary>The screen of <c>list --ledger</c>: clause by clause what proves it, then what is missing.</summary>
internal static class LedgerScreen
{
    private const int Indent = 2;

    public static void Show(Ledger ledger)
    {
        foreach (var entry in ledger.Entries)
        {
            Heading(entry.Clause is { } number ? $"条款 {number} · clause {number}" : $"条款之外 · beyond the clauses: {entry.Lines.Count} requirements");
            Indented(new Text(entry.Text.Zh), new Text(entry.Text.En));
            Show(entry);
        }

        Heading("条款未要求的检查 · checks no clause asks for");
        Indented([.. ledger.Beyond.Select(Everywhere)]);
        Heading("各项检查用于何处 · where each check is made");
        Indented([.. ledger.Checks.Select(c => new Text($"{c.Name}: {RequirementNames.Of([.. c.Requirements])}"))]);
        ShowGaps(ledger);
    }

    private static void Show(LedgerEntry entry)
    {
        Indented([.. entry.Everywhere.Select(Everywhere)]);
        if (entry.NotObservable is { } reason)
        {
            Indented(new Text($"无法观察 · not observable: {reason.Zh}"), new Text(reason.En));
        }

        if (entry.Lines.Count > 0)
        {
            Indented(Lines(entry));
        }

        if (entry.Clause is { } number)
        {
            Indented(new Text($"条款 {number} 合计 · in all: {entry.Cases.Count()} cases of {entry.Cases.Select(c => c.Requirement).Distinct().Count()} requirements"));
        }
    }

    private static Text Everywhere(LedgerCheck check) => new(
        $"检查 · check {check.Name} ({Word(check.Level)}): {check.Cases.Count} cases of {check.Requirements.Count()} requirements");

    private static Table Lines(LedgerEntry entry)
    {
        var table = new Table().Border(TableBorder.None)
            .AddColumn(Column("要求 · requirement")).AddColumn(Column("level")).AddColumn(Column("cases").RightAligned())
            .AddColumn(new TableColumn(new Text("检查 · checks")) { Padding = new Padding(0) });
        foreach (var line in entry.Lines)
        {
            table.AddRow(
                new Text(line.Requirement.Id),
                new Text(Word(line.Requirement.Level)),
                new Text($"{line.Requirement.Cases.Count()}"),
                new Text(line.Checks.Count > 0 ? string.Join(", ", line.Checks) : "-"));
        }

        return table;
    }

    private static void ShowGaps(Ledger ledger)
    {
        Heading("缺口 · gaps");
        Indented([.. ledger.Gaps.Select(g => new Text($"{g}", new Style(Color.Red)))]);
        Terminal.Line(ledger.Gaps.Count == 0
            ? $"没有缺口 · no gap: {ledger.Edition.Clauses.Count} clauses, {ledger.Edition.Requirements.Count} requirements, {ledger.Edition.Cases.Count()} cases"
            : $"{ledger.Gaps.Count} gaps");
    }

    private static string Word(Level level) => level.ToString().ToLowerInvariant();

    private static TableColumn Column(string head) => new(new Text(head)) { Padding = new Padding(0, 0, 1, 0), NoWrap = true };

    private static void Heading(string text)
    {
        Terminal.Line("");
        Terminal.Out.Write(new Text(text, new Style(decoration: Decoration.Bold)));
        Terminal.Line("");
    }

    private static void Indented(params IReadOnlyList<IRenderable> parts)
    {
        foreach (var part in parts)
        {
            Terminal.Out.Write(new Padder(part, new Padding(Indent, 0, 0, 0)));
        }
    }
}
