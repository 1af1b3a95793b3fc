using System.Security.Cryptography;
using System.Text;

namespace Conformance.ReferenceEndpoint.Accounts;

/// <summary>Makes the keys of accounts: new ones at each start, or from a seed always the same ones, which anybody can work out.</summary>
internal sealed class KeyMaker(int? seed)
{
    private const int KeyIdLength = 20;
    private const int SecretLength = 30;

    public Account Furnish(string name) => new()
    {
        Name = name,
        AccessKeyId = Text($"id of {name}", KeyIdLength),
        AccessKeySecret = Text($"secret of {name}", SecretLength),
    };

    // A hash has 32 bytes, enough for either; that some letters come a little more often is no matter here.
    private string Text(string purpose, int length) => seed is { } number
        ? string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes($"{number} {purpose}")).Take(length).Select(RandomText.Letter))
        : RandomText.Of(length);
}
