using System.Security.Cryptography;

namespace Conformance.SelfTests.OtherGateway.World;

/// <summary>The accounts of one shop, with keys made when it opens.</summary>
internal sealed class AccountBook
{
    private readonly IReadOnlyList<Account> accounts =
    [
        Open("Main", Standing.Customer),
        Open("Locked", Standing.Locked),
        Open("Spent", Standing.Spent),
        Open("Guest", Standing.Guest),
        Open("Ram", Standing.Ram) with { SecurityToken = "tok+" + Letters(60) + "/==" },
        Open("SubUser", Standing.SubUser),
        Open("NoBalance", Standing.NoBalance),
        Open("Unverified", Standing.Unverified),
        Open("Flow", Standing.Hurried),
    ];

    public IReadOnlyList<Account> All => accounts;

    public IReadOnlyList<string> Secrets => [.. accounts.Select(a => a.Secret), .. accounts.Select(a => a.SecurityToken).OfType<string>()];

    public Account? Find(string keyId) => accounts.FirstOrDefault(a => a.KeyId == keyId);

    public Account Named(string name) => accounts.Single(a => a.Name == name);

    private static Account Open(string name, Standing standing) => new()
    {
        Name = name,
        Standing = standing,
        KeyId = "SHOP" + Letters(14),
        Secret = Letters(30),
        SecurityToken = null,
    };

    private static string Letters(int count) =>
        RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789", count);
}
