using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Requests;

namespace Conformance.Probe.Recipes;

/// <summary>Finds the recipe for a condition.</summary>
internal static class RecipeBook
{
    private static readonly BeforeSigning AsItIs = new(draft => draft);

    public static Recipe For(Condition condition, RecipeNeeds needs) => condition switch
    {
        Unchanged or AccountUsed or MethodUnsupported => AsItIs,
        BareRequest => new BeforeSigning(draft => draft with { Parameters = [], SigningSecret = null, Account = null }),
        ParameterAbsent(CommonNames.Signature) => new AfterSigning(draft => draft.Without(CommonNames.Signature)),
        ParameterAbsent(var name) => new BeforeSigning(draft => draft.Without(name)),
        ParametersSet(var values) => new BeforeSigning(draft => SetUnlessGiven(draft, values, needs)),
        ParameterDuplicated(var name) => new AfterSigning(draft => draft with { Parameters = [.. draft.Parameters, new Parameter(name, draft[name] ?? "")] }),
        FormatSpelled(var spelling) => new BeforeSigning(draft => draft.Set(CommonNames.Format, spelling)),
        AcceptHeaderSent => new BeforeSigning(AcceptOther),
        BothFormatsAsked => new SideBySide(draft => [InFormat(draft, AnswerFormat.Xml), InFormat(Fresh(draft, needs), AnswerFormat.Json)]),
        SentTogether(var count) => new SideBySide(draft => Many(draft, count, needs)),
        SentInBurst => new InBurst(draft => Many(draft, needs.Scenario?.Burst ?? RecipeNeeds.DefaultBurst, needs)),
        TextSent text => new BeforeSigning(draft => Text(draft, text, needs)),
        ParametersReordered => new AfterSigning(draft => draft with { Parameters = [.. draft.Parameters.Reverse()] }),
        ParametersSplit(var framing) => new BeforeSigning(draft => draft with { InQuery = CommonPart(draft), Framing = framing }),
        TimestampShifted(var minutes) => new BeforeSigning(draft => draft.Set(CommonNames.Timestamp, needs.Timestamp(TimeSpan.FromMinutes(minutes)))),
        SignatureWrong(var flaw) => SignatureRecipes.For(flaw, needs),
        NonceReplayed(var reuse) => SequenceRecipes.Replay(reuse, needs),
        ScenarioPlayed => needs.Scenario is null ? needs.NoScenario() : AsItIs,
        BusinessValueInvalid(var value) => InvalidValue(value, needs),
        TokenReused => SequenceRecipes.Reuse(needs),
        TokenOverlapping => SequenceRecipes.Overlap(needs),
        BothConditions(var first, var second) => new Combined(For(first, needs), For(second, needs)),
        _ => throw new InvalidOperationException($"no recipe for the condition {condition}"),
    };

    /// <summary>The same request with a nonce of its own.</summary>
    public static RequestDraft Fresh(RequestDraft draft, RecipeNeeds needs) => draft.Set(CommonNames.SignatureNonce, needs.Nonces.Token());

    private static IReadOnlyList<RequestDraft> Many(RequestDraft draft, int count, RecipeNeeds needs) =>
        [.. Enumerable.Range(0, count).Select(_ => Fresh(draft, needs))];

    private static RequestDraft InFormat(RequestDraft draft, AnswerFormat format) =>
        draft.Set(CommonNames.Format, format == AnswerFormat.Xml ? "XML" : "JSON") with { Format = format };

    // What the scenario sets is more telling than the table's example value.
    private static RequestDraft SetUnlessGiven(RequestDraft draft, IReadOnlyDictionary<string, string> values, RecipeNeeds needs) =>
        values.Where(v => needs.Scenario?.Parameters?.ContainsKey(v.Key) != true).Aggregate(draft, (changed, v) => changed.Set(v.Key, v.Value));

    private static RequestDraft AcceptOther(RequestDraft draft) => draft with
    {
        Headers = [new Header { Name = "Accept", Value = draft.Format == AnswerFormat.Json ? "application/xml" : "application/json" }],
    };

    private static RequestDraft Text(RequestDraft draft, TextSent sent, RecipeNeeds needs) => needs.Settings.Endpoint.TextParameter is { } name
        ? draft.Set(name, sent.Text) with { Encoding = sent.Encoding }
        : draft.Set(CommonNames.SignatureNonce, NonceSource.Prefix + sent.Text + needs.Nonces.Next()) with { Encoding = sent.Encoding };

    // As real clients do: the common parameters in the query, the action's own in the body; without any, the last two of the common ones.
    private static HashSet<string> CommonPart(RequestDraft draft)
    {
        var names = draft.Parameters.Select(p => p.Name).Append(CommonNames.Signature).ToHashSet();
        names.ExceptWith(draft.Business.Count > 0 ? draft.Business : [CommonNames.Timestamp, CommonNames.Version]);
        return names;
    }

    private static Recipe InvalidValue(string value, RecipeNeeds needs)
    {
        var number = needs.Settings.Endpoint.Parameters.FirstOrDefault(p => p.Value.Length > 0 && p.Value.All(char.IsAsciiDigit)).Key;
        return RecipeNeeds.DecidesCall(needs.Spec, needs.Scenario) ? AsItIs
            : number is null ? needs.NoScenario()
            : new BeforeSigning(draft => draft.Set(number, value));
    }
}
