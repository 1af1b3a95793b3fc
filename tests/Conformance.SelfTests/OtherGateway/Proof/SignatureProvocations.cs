using System.Collections.Immutable;

namespace Conformance.SelfTests.OtherGateway.Proof;

/// <summary>The requests of the requirements on signature, nonce and window.</summary>
internal static class SignatureProvocations
{
    private const string Reserved = "a b+c*d~e%f/g&h='i";

    /// <summary>Requests that must be refused as row IncompleteSignature; empty for other requirements.</summary>
    public static IReadOnlyList<Ask> Forged(string requirement, Ask right, Ask other) => requirement switch
    {
        "Signature.RefusesAddedParameter" => [right.Without("Title") with { Tampered = Only("Title", "Blue") }],
        "Signature.RefusesChangedValue" => [right with { Tampered = Only("Limit", "3") }],
        "Signature.RefusesRemovedParameter" => [right with { Tampered = Only("Limit", "") }],
        "Signature.RefusesTruncated" => [right with { Twist = signature => signature[..^4] }],
        "Signature.RefusesOtherCase" => [right with { Twist = OtherCase }],
        "Signature.RefusesOtherMethod" => [right with { SignedMethod = right.Method == "GET" ? "POST" : "GET" }],
        "Signature.RefusesForeignSecret" => [right with { Secret = "a-secret-of-nobody" }, right with { Secret = other.Secret }],
        _ => [],
    };

    /// <summary>Requests that must be accepted; empty for other requirements.</summary>
    public static IReadOnlyList<Ask> Unusual(string requirement, Ask right) => requirement switch
    {
        "Signature.AcceptsReservedCharacters" =>
        [
            right.With("Title", Reserved),
            right.With("Title", Reserved) with { Spell = text => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal) },
            right.With("Title", Reserved) with { Spell = text => Uri.EscapeDataString(text).Replace("%2A", "*", StringComparison.Ordinal) },
            right.With("Title", Reserved) with { Spell = LowerCaseHex },
        ],
        "Signature.AcceptsUnicode" => [right.With("Title", "统一返回格式")],
        "Signature.AcceptsAnyOrder" => [right with { Layout = Layout.Reversed }],
        "Signature.AcceptsSplitParameters" =>
        [
            right with { Method = "POST", Layout = Layout.Split },
            right with { Method = "POST", Layout = Layout.SplitAndChunked },
        ],
        "Timestamp.AcceptsWithinWindow" => [right with { Age = TimeSpan.FromMinutes(55) }, right with { Age = TimeSpan.FromMinutes(-55) }],
        _ => [],
    };

    private static ImmutableSortedDictionary<string, string> Only(string name, string value) =>
        ImmutableSortedDictionary<string, string>.Empty.Add(name, value);

    private static string OtherCase(string signature) =>
        string.Concat(signature.Select(c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));

    private static string LowerCaseHex(string text) =>
        string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? $"{c}" : Uri.EscapeDataString($"{c}").ToLowerInvariant()));
}
