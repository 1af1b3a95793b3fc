using System.Security.Cryptography;

namespace Conformance.Probe.Requests;

/// <summary>The one source of randomness of the request side: nonces, tokens, foreign secrets.</summary>
public class NonceSource
{
    /// <summary>What every token and name this suite makes at an endpoint begins with, so that its owner recognises them.</summary>
    public const string Prefix = "conformance-";

    // With the prefix as long as a UUID, which every endpoint takes.
    private const int TokenDigits = 24;

    /// <summary>The prefix and digits that do not come twice: for nonces, ClientTokens and whatever else an endpoint may remember.</summary>
    public string Token() => Prefix + Next()[..TokenDigits];

    /// <summary>32 hexadecimal digits that do not come twice.</summary>
    public virtual string Next() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>From 0 to 1, evenly.</summary>
    public virtual double Chance() => RandomNumberGenerator.GetInt32(1001) / 1000.0;
}
