using System.Globalization;
using Conformance.Model.Conditions;
using Conformance.Model.Specification;

namespace Conformance.Probe.Settings.Starting;

/// <summary>The section <c>Scenarios</c>: behind <c>//</c> one line for every requirement that only the endpoint's owner can bring about.</summary>
internal static class StartingScenarios
{
    private const string Main = "Main";
    private const string SampleBurst = "20";

    private static readonly (string Key, string Json) Action = ("Action", JsonText.Place("Action"));
    private static readonly (string Key, string Json) Parameters = ("Parameters", JsonText.Object(("<parameter>", JsonText.Place("value"))));

    public static IEnumerable<string> Lines(Edition edition, Numbering numbers) =>
    [
        $"  // {numbers.Next()} 场景，每行一个：写出接入点会以该行错误回答的调用，换掉 <> 后去掉 //；多余的成员可删，不带参数写 \"Parameters\": {{}}。",
        "  //     产品没有的能力写 { \"NotApplicable\": \"原因\" }。接入点负责人已有 Scenarios 一节的，可用它整段替换本节。",
        "  //     One scenario a line: a call that the endpoint answers with the error of that line. Replace what stands in <>, drop members the",
        "  //     call does not need (no parameters: \"Parameters\": {}), take the // away. What the product does not have: { \"NotApplicable\": \"reason\" }.",
        "  //     Where the endpoint's owner has a section Scenarios, put it in place of this one.",
        "  \"Scenarios\": {",
        .. edition.Requirements.SelectMany(Lines),
        "  },",
    ];

    private static IEnumerable<string> Lines(Requirement requirement)
    {
        if (requirement.Aspects.Select(a => Members(a.When, requirement)).FirstOrDefault(m => m.Count > 0) is not { } members)
        {
            yield break;
        }

        var row = requirement.Row is { Row: var number } ? number.ToString(CultureInfo.InvariantCulture) + " " : "";
        yield return $"    // {row}{requirement.Text.Zh} / {requirement.Text.En}{Need(requirement, members)}";
        yield return $"    // {JsonText.Of(requirement.Id)}: {JsonText.Object(members)},";
    }

    private static string Need(Requirement requirement, IReadOnlyList<(string Key, string Json)> members)
    {
        IEnumerable<string> keys =
        [
            .. members.Where(m => m.Key == "Account").Select(m => $"Accounts:{m.Json.Trim('"')}"),
            .. requirement.Effect switch { Effect.SideEffects => ["Run:AllowSideEffects"], Effect.Load => ["Run:AllowLoad"], _ => Array.Empty<string>() },
        ];
        var needed = string.Join(" + ", keys);
        return (needed.Length > 0 ? $" 需要 / needs {needed}" : "")
            + (requirement.Aspects.Any(a => a.When is AccountUsed or SentInBurst) ? "；换账号或接口时才需要本行 / this line only for another account or action" : "");
    }

    /// <summary>Empty for a condition that needs no scenario.</summary>
    private static IReadOnlyList<(string Key, string Json)> Members(Condition condition, Requirement requirement) => condition switch
    {
        ScenarioPlayed(var account) => [.. Account(account), Action, Parameters, .. Code(requirement)],
        ParametersSet(var values) when requirement.UndecidedWithoutScenario.Count > 0 =>
            [("Parameters", JsonText.Object(values.Keys.Select(k => (k, JsonText.Place(k)))))],
        AccountUsed(var account) => [("Account", JsonText.Of(account))],
        SentInBurst(var account) => [.. Account(account), ("Burst", SampleBurst)],
        TokenReused => [Action, Parameters, ("OtherParameters", Parameters.Json), Cleanup],
        TokenOverlapping => [Action, Parameters, ("DelayMilliseconds", "100"), Cleanup],
        BusinessValueInvalid when requirement.UndecidedWithoutScenario.Count > 0 =>
            [("Parameters", JsonText.Object(("<parameter>", JsonText.Place("impossible value"))))],
        _ => [],
    };

    private static (string Key, string Json) Cleanup => ("Cleanup", JsonText.Object(Action, Parameters));

    private static IEnumerable<(string Key, string Json)> Account(string name) => name == Main ? [] : [("Account", JsonText.Of(name))];

    private static IEnumerable<(string Key, string Json)> Code(Requirement requirement) =>
        requirement.Expect is AnswersInterfaceError ? [("Code", JsonText.Place("Code"))] : [];
}
