using Conformance.Model.Conditions;
using Conformance.Model.Specification;

namespace Conformance.ReferenceEndpoint.Accounts;

/// <summary>What each account is like: the nine of the contract by name, any other as the table says.</summary>
internal static class AccountKinds
{
    public static IReadOnlyList<string> Names { get; } =
        ["Main", "Disabled", "QuotaExhausted", "NoPermission", "Ram", "SubUser", "NoBalance", "Unverified", "Flow"];

    public static Account Furnish(Account account, Edition edition, TimeProvider clock) => account.Name switch
    {
        "Disabled" => account with { KeyState = KeyState.Disabled },
        _ when Names.Contains(account.Name) => account,
        _ => account with { Standing = RowOf(account.Name, edition) },
    };

    /// <summary>A row whose condition is the use of an account nobody knows defines what that account is: one that is refused by this row.</summary>
    private static string? RowOf(string name, Edition edition) =>
        edition.Rows.FirstOrDefault(row => row.Aspects.Any(a => a.When is AccountUsed(var used) && used == name))?.Id;
}
