using Conformance.Model.Conditions;
using Conformance.Model.Specification;
using Conformance.Probe.Requests;

namespace Conformance.Probe.Recipes;

/// <summary>The recipes of more than one request that share a nonce or a ClientToken.</summary>
internal static class SequenceRecipes
{
    private static readonly TimeSpan DefaultDelay = TimeSpan.FromMilliseconds(100);

    /// <summary>The judged request is the draft as its variant asks; the one before it used up its nonce.</summary>
    public static Recipe Replay(NonceReuse reuse, RecipeNeeds needs) => reuse switch
    {
        NonceReuse.SameRequest => new InSequence(draft => [draft, draft]),
        NonceReuse.OtherParameters => needs.OnOptionalParameter(name =>
            new InSequence(draft => [draft.Without(name), draft])),
        NonceReuse.OtherMethod => new InSequence(draft => [draft with { Method = draft.Method == "POST" ? "GET" : "POST" }, draft]),
        NonceReuse.OtherFormat => new InSequence(draft => [InOtherFormat(draft), draft]),
        _ => throw new InvalidOperationException($"no recipe for the nonce reuse {reuse}"),
    };

    public static Recipe Reuse(RecipeNeeds needs)
    {
        if (needs.Scenario is not { } scenario)
        {
            return needs.NoScenario();
        }

        return scenario.OtherParameters is not { Count: > 0 } others
            ? needs.Missing(":OtherParameters", "the second request must differ from the first")
            : new InSequence(draft =>
            {
                var first = WithToken(draft, needs);
                return [first, others.Aggregate(RecipeBook.Fresh(first, needs), (second, p) => second.Set(p.Key, p.Value))];
            });
    }

    public static Recipe Overlap(RecipeNeeds needs) => needs.Scenario is not { } scenario
        ? needs.NoScenario()
        : new Overlapping(scenario.Delay ?? DefaultDelay, draft =>
        {
            var first = WithToken(draft, needs);
            return [first, RecipeBook.Fresh(first, needs)];
        });

    private static RequestDraft WithToken(RequestDraft draft, RecipeNeeds needs) =>
        draft.Set(CommonNames.ClientToken, needs.Nonces.Token());

    private static RequestDraft InOtherFormat(RequestDraft draft)
    {
        var other = draft.Format == AnswerFormat.Xml ? AnswerFormat.Json : AnswerFormat.Xml;
        return draft.Set(CommonNames.Format, other == AnswerFormat.Xml ? "XML" : "JSON") with { Format = other };
    }
}
