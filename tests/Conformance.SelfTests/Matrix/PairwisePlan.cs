using Conformance.ReferenceEndpoint.Variations;

namespace Conformance.SelfTests.Matrix;

/// <summary>Few combinations in which every two Variations of different questions come together; the same at each run.</summary>
internal static class PairwisePlan
{
    /// <returns>One Variation of each question a run, in the order of the catalogue.</returns>
    public static IReadOnlyList<IReadOnlyList<Variation>> Of(IReadOnlyList<Variation> all)
    {
        var questions = all.GroupBy(v => v.Question).Select(g => g.ToList()).ToList();
        var open = Pairs(all).ToHashSet();
        var runs = new List<IReadOnlyList<Variation>>();
        // What is open is looked for in the catalogue's order: a set has none of its own.
        foreach (var pair in Pairs(all))
        {
            if (!open.Contains(pair))
                continue;
            var run = Filled([pair.First, pair.Second], questions, open);
            open.ExceptWith(Pairs(run));
            runs.Add(run);
        }

        return runs;
    }

    public static IEnumerable<(Variation First, Variation Second)> Pairs(IReadOnlyList<Variation> all) =>
        from first in all.Index()
        from second in all.Skip(first.Index + 1)
        where first.Item.Question != second.Question
        select (first.Item, second);

    /// <summary>Answers each further question by the Variation that brings most pairs not seen yet.</summary>
    private static List<Variation> Filled(List<Variation> run, List<List<Variation>> questions, HashSet<(Variation, Variation)> open)
    {
        foreach (var question in questions.Where(q => run.All(v => v.Question != q[0].Question)))
            run.Add(question.MaxBy(v => run.Count(r => open.Contains((r, v)) || open.Contains((v, r))))!);
        return [.. questions.Select(q => run.Single(v => v.Question == q[0].Question))];
    }
}
