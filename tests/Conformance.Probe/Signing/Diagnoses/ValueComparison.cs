using System.Text;

namespace Conformance.Probe.Signing;

/// <summary>Compares one encoded value: written down in another way, or another value.</summary>
internal static class ValueComparison
{
    private const StringComparison Exact = StringComparison.Ordinal;

    /// <param name="name">The parameter.</param>
    /// <param name="ours">As RFC 3986 encodes it.</param>
    /// <param name="theirs">As the endpoint has it.</param>
    public static SignatureCause Find(string name, string ours, string theirs)
    {
        var value = PercentEncoding.Decode(ours);
        return theirs switch
        {
            _ when theirs == PercentEncoding.Encode(ours) => SignatureCauses.ValueTwice(name),
            _ when theirs == value => NotEncoded(name, value),
            _ when Same(ours, theirs.Replace("+", "%20", Exact)) => SignatureCauses.SpaceAsPlus(name),
            _ when Same(ours, theirs.Replace("*", "%2A", Exact)) => SignatureCauses.RawAsterisk(name),
            _ when Same(ours, theirs.Replace("%7E", "~", Exact)) => SignatureCauses.TildeEncoded(name),
            _ when Same(ours, theirs.Replace("+", "%20", Exact).Replace("*", "%2A", Exact).Replace("%7E", "~", Exact)) => SignatureCauses.FormEncoding(name),
            _ => Decoded(name, value, PercentEncoding.Decode(theirs)),
        };
    }

    // A space, an asterisk and a tilde each have a cause of their own, which says more.
    private static SignatureCause NotEncoded(string name, string value) =>
        value.All(c => c == '*' || !PercentEncoding.Encode($"{c}").StartsWith('%')) ? SignatureCauses.RawAsterisk(name) : SignatureCauses.ValueNotEncoded(name);

    private static SignatureCause Decoded(string name, string value, string other) => other switch
    {
        _ when other == value => SignatureCauses.OtherCharacters(name),
        _ when other == value.Replace('+', ' ') => SignatureCauses.PlusDecodedTwice(name),
        _ when value.Any(c => c > '~') && IsOtherCharset(value, other) => SignatureCauses.Charset(name),
        _ => SignatureCauses.OtherValue(name),
    };

    private static bool IsOtherCharset(string value, string other) =>
        Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(other)) == value || other.Contains('?') || other.Contains('\uFFFD');

    private static bool Same(string ours, string theirs) => Divergence.AreSame(ours, theirs);
}
