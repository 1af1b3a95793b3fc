using System.Collections.Frozen;
using Conformance.Model.Conditions;
using Conformance.Model.Specification;

namespace Conformance.ReferenceEndpoint.Accounts;

/// <summary>All accounts with their keys.</summary>
internal sealed class AccountBook
{
    private readonly FrozenDictionary<string, Account> byKeyId;

    private AccountBook(IEnumerable<Account> accounts) =>
        byKeyId = accounts.ToFrozenDictionary(a => a.AccessKeyId, StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, string>> Settings => byKeyId.Values.SelectMany(account => new KeyValuePair<string, string>[]
    {
        new($"Accounts:{account.Name}:AccessKeyId", account.AccessKeyId),
        new($"Accounts:{account.Name}:AccessKeySecret", account.AccessKeySecret),
    });

    public IEnumerable<Account> All => byKeyId.Values;

    public Account? Find(string? accessKeyId) => accessKeyId is null ? null : byKeyId.GetValueOrDefault(accessKeyId);

    /// <summary>Opens an account for each name that the edition's conditions use, in the state its name or its row says.</summary>
    public static AccountBook Open(Edition edition, TimeProvider clock, KeyMaker keys)
    {
        var fresh = AccountKinds.Names
            .Concat(edition.Requirements.SelectMany(r => r.Aspects).SelectMany(a => NamesIn(a.When)))
            .Distinct(StringComparer.Ordinal)
            .Select(keys.Furnish);
        return new AccountBook(fresh.Select(account => AccountKinds.Furnish(account, edition, clock)));
    }

    private static IEnumerable<string> NamesIn(Condition condition) => condition switch
    {
        AccountUsed(var name) => [name],
        ScenarioPlayed(var name) => [name],
        SentInBurst(var name) => [name],
        BothConditions(var first, var second) => NamesIn(first).Concat(NamesIn(second)),
        _ => [],
    };
}
