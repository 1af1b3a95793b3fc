namespace Conformance.SelfTests.Shell.Canaries;

/// <summary>One secret of each kind a configuration can hold, none of them a word, all of them with signs that some writer escapes.</summary>
internal static class Canary
{
    public const string MainKeyId = "Wq3MainCanaryKeyId7";
    public const string MainSecret = "Zk8vMainCanarySecretQ2xT5mR7pL9w";
    public const string MainToken = "CAIS7u+Main/Canary==Token&3nPz<x>";
    public const string OtherKeyId = "Jx9OtherCanaryKeyId4";
    public const string OtherSecret = "Gy4+Other/Canary=\"Secret'\\%41;6hB";
    public const string HeaderToken = "hB7.headerCanary-Token_9.Xw2";
    public const string HeaderPassword = "vD5headerCanaryPassword1";
    public const string ProxyPassword = "nF6+proxy/Canary&Password8";

    /// <summary>What no file and no console may hold in any encoding.</summary>
    public static IReadOnlyList<string> Secrets { get; } =
        [MainSecret, MainToken, OtherSecret, HeaderToken, HeaderPassword, ProxyPassword];

    public static IReadOnlyList<string> KeyIds { get; } = [MainKeyId, OtherKeyId];

    /// <summary>Characters that a run may show of a key id, and one more.</summary>
    public static string TooMuchOf(string keyId) => keyId[..(Math.Min(4, keyId.Length / 2) + 1)];
}
