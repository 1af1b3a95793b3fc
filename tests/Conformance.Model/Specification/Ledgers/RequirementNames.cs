namespace Conformance.Model.Specification;

/// <summary>Requirements in few words: rows by their numbers, neighbours together, the others by id.</summary>
public static class RequirementNames
{
    /// <returns>Such as <c>rows 1–7, 21, Success.Response</c>; empty for none.</returns>
    public static string Of(IReadOnlyList<Requirement> requirements)
    {
        var rows = Rows(requirements);
        IEnumerable<string> parts =
        [
            .. rows.Length > 0 ? [$"{(rows.All(char.IsAsciiDigit) ? "row" : "rows")} {rows}"] : Array.Empty<string>(),
            .. requirements.Where(r => r.Row is null).Select(r => r.Id),
        ];
        return string.Join(", ", parts);
    }

    /// <returns>Only the numbers of the rows among them, such as <c>1–7, 21</c>.</returns>
    public static string Rows(IEnumerable<Requirement> requirements) =>
        string.Join(", ", Ranges([.. requirements.Select(r => r.Row?.Row).OfType<int>().Distinct().Order()]));

    private static IEnumerable<string> Ranges(IReadOnlyList<int> numbers) =>
        from run in numbers.Index().GroupBy(n => n.Item - n.Index, n => n.Item)
        select run.Count() > 1 ? $"{run.First()}–{run.Last()}" : $"{run.First()}";
}
