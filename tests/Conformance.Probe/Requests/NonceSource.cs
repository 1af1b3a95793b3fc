using System.Security.Cryptography;

namespace Conformance.Probe.Requests;

/// <summary>The one source of randomness of the request side: nonces, tokens, foreign secrets.</summary>
public class NonceSource
{
    /// <summary>What every token and name this suite makes at an endpoint begins with, so that its owner recognises them.</summary>
    public const string Prefix = "conformance-";

    /// <summary>32 hexadecimal digits that do not come twice.</summary>
    public virtual string Next() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
