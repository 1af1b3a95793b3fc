using System.Text.Json.Nodes;
using Conformance.SelfTests.OtherGateway.World;

namespace Conformance.SelfTests.OtherGateway.Configuring;

/// <summary>The accounts, scenarios and opt-ins of a configuration.</summary>
internal static class Configurations
{
    public static JsonObject Complete(AccountBook book) => new()
    {
        ["Accounts"] = Accounts(book.All),
        ["Scenarios"] = new JsonObject([.. Scenarios.Harmless().Concat(Scenarios.OtherAccounts()).Concat(Scenarios.SideEffects())]),
        ["Run"] = new JsonObject
        {
            ["Workers"] = 16,
            ["MaxRequestsPerSecond"] = 0,
            ["AllowSideEffects"] = true,
            ["AllowLoad"] = true,
        },
    };

    public static JsonObject Modest(AccountBook book) => new()
    {
        ["Accounts"] = Accounts([book.Named("Main"), book.Named("Ram")]),
        ["Scenarios"] = new JsonObject([.. Scenarios.Harmless()]),
        ["Run"] = new JsonObject { ["Workers"] = 16, ["MaxRequestsPerSecond"] = 0 },
    };

    private static JsonObject Accounts(IEnumerable<Account> accounts) =>
        new(accounts.Select(a => KeyValuePair.Create<string, JsonNode?>(a.Name, Account(a))));

    private static JsonObject Account(Account account)
    {
        var entry = new JsonObject { ["AccessKeyId"] = account.KeyId, ["AccessKeySecret"] = account.Secret };
        if (account.SecurityToken is { } token)
        {
            entry["SecurityToken"] = token;
        }

        return entry;
    }
}
