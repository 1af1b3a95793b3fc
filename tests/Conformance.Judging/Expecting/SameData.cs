using Conformance.Judging.Answers;
using Conformance.Judging.Checks;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging;

/// <summary>Compares the leaf texts of an XML and a JSON answer to one call; a repeated element is an array, a number is its text.</summary>
internal static class SameData
{
    public static Verdict Judge(CaseUnderJudgement c)
    {
        if (c.Judged.FirstOrDefault(j => !j.Succeeded || j.Answer is null) is { } broken)
        {
            return Verdict.NotJudged(CaseStatus.NotExercised, $"one of the two answers cannot be compared: {broken.Unreadable ?? broken.Summary}");
        }

        var texts = c.Judged.Select(j => Texts(j.Answer!)).ToList();
        var difference = Difference(texts[0], texts[1]) ?? Difference(texts[1], texts[0]);
        return Expectations.Decided(c, [Check.Of(CheckNames.SameData, Level.Required, difference is null, "the same texts in XML and JSON",
            difference is null ? $"{texts[0].Count} texts in both" : $"'{difference}' in one of them only")]);
    }

    private static List<string> Texts(Answer answer) =>
    [
        .. answer.Members.Where(m => m.Name != "RequestId").SelectMany(m => m.Leaves).Select(l => l.Value).Where(t => t.Length > 0),
    ];

    private static string? Difference(List<string> these, List<string> those)
    {
        var left = those.GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());
        return these.FirstOrDefault(t => !left.TryGetValue(t, out var count) || --left[t] < 0);
    }
}
