using System.Text.RegularExpressions;

namespace Conformance.Probe.Signing;

/// <summary>Finds the likely cause of a refused signature in the two strings: from the whole to its parts, what explains all of the difference first.</summary>
internal static partial class CauseFinder
{
    private static readonly string[] Ellipses = ["...", "…"];

    /// <param name="ours">Our string.</param>
    /// <param name="theirs">The endpoint's; null where it tells none.</param>
    /// <param name="account">Whose key.</param>
    public static SignatureCause Find(RecordedString ours, string? theirs, string account)
    {
        if (theirs is null)
        {
            return SignatureCauses.Untold(account);
        }

        if (Divergence.AreSame(ours.Text, theirs))
        {
            return SignatureCauses.Secret(account);
        }

        if (Divergence.AreSame(ours.Text, UpperHex(theirs)))
        {
            return SignatureCauses.HexCase;
        }

        if (StringParts.Of(ours.Text) is not { } we || StringParts.Of(theirs) is not { } they)
        {
            return IsCut(ours.Text, theirs) ? SignatureCauses.Cut(account) : SignatureCauses.Form;
        }

        return Frame(we, they) ?? Whole(we.Rest, they.Rest) ?? (IsCut(ours.Text, theirs) ? SignatureCauses.Cut(account) : ParameterComparison.Find(we, they, ours.InBody));
    }

    private static SignatureCause? Frame(StringParts ours, StringParts theirs) => theirs switch
    {
        _ when theirs.Method == ours.Method => theirs.Path == ours.Path ? null : SignatureCauses.Path(theirs.Path),
        _ when theirs.Method.Equals(ours.Method, StringComparison.OrdinalIgnoreCase) => SignatureCauses.MethodCase,
        _ => SignatureCauses.Method(ours.Method, theirs.Method),
    };

    private static SignatureCause? Whole(string ours, string theirs) => theirs switch
    {
        _ when Divergence.AreSame(PercentEncoding.Encode(ours).Replace("%2A", "*", StringComparison.Ordinal), theirs) => SignatureCauses.WholeTwice,
        _ when theirs.Contains('=') && theirs.Contains('&') => SignatureCauses.WholeNotEncoded,
        _ => null,
    };

    /// <summary>What is told may break off; where it does so between two parameters, they may as well be missing.</summary>
    private static bool IsCut(string ours, string theirs)
    {
        var dots = Ellipses.FirstOrDefault(theirs.EndsWith);
        var told = dots is null ? theirs : theirs[..^dots.Length];
        return Divergence.Between(ours, told) is { } end && end.Theirs == told.Length
            && (dots is not null || !(ours[end.Ours..].StartsWith("%26", StringComparison.Ordinal) || told.EndsWith('&')));
    }

    // In %3a, and in %253a of what was encoded twice.
    private static string UpperHex(string text) => Escape().Replace(text, m => m.Value.ToUpperInvariant());

    [GeneratedRegex("%(?:25)?[0-9A-Fa-f]{2}")]
    private static partial Regex Escape();
}
