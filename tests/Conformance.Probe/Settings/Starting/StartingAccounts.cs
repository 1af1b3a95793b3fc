using Conformance.Model.Conditions;
using Conformance.Model.Specification;
using Conformance.Probe.Settings.Sources;

namespace Conformance.Probe.Settings.Starting;

/// <summary>The section <c>Accounts</c>: Main, and behind <c>//</c> one line for every account the edition's conditions name.</summary>
internal static class StartingAccounts
{
    private const string Main = "Main";

    public static IEnumerable<string> Lines(Edition edition, Numbering numbers) =>
    [
        "  // AccessKeySecret 不写入文件，只用变量给出；AccessKeyId 也可以，给了变量就不必改这里 /",
        "  // an AccessKeySecret is never written here but given as a variable; an AccessKeyId may be too, and then needs no edit here:",
        $"  //   export {VariableName.Of("Accounts:Main:AccessKeyId")}='…' {VariableName.Of("Accounts:Main:AccessKeySecret")}='…'",
        "  \"Accounts\": {",
        $"    // {numbers.Next()} 所有签名请求使用的账号 / whose key signs every request. Secret: {Secret(Main)}",
        $"    \"{Main}\": {Id},",
        .. Named(edition).SelectMany(Lines),
        "  },",
    ];

    private static IEnumerable<string> Lines(IGrouping<string, Requirement> account)
    {
        var text = account.First().Text;
        var rows = RequirementNames.Rows(account);
        yield return $"    // 第 {rows} 行：{text.Zh} / {(account.Count() == 1 ? "row" : "rows")} {rows}: {text.En} Secret: {Secret(account.Key)}";
        yield return $"    // \"{account.Key}\": {Id},";
    }

    private static string Id => JsonText.Object(("AccessKeyId", JsonText.Place("AccessKeyId")));

    private static string Secret(string account) => VariableName.Of($"Accounts:{account}:AccessKeySecret");

    private static IEnumerable<IGrouping<string, Requirement>> Named(Edition edition) =>
        from row in edition.Rows
        from name in row.Aspects.SelectMany(a => NamesIn(a.When)).Distinct()
        where name != Main
        group row by name;

    private static IEnumerable<string> NamesIn(Condition condition) => condition switch
    {
        AccountUsed(var name) => [name],
        ScenarioPlayed(var name) => [name],
        SentInBurst(var name) => [name],
        BothConditions(var first, var second) => NamesIn(first).Concat(NamesIn(second)),
        _ => [],
    };
}
