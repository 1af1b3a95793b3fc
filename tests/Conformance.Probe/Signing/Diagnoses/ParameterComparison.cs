using Conformance.Probe.Requests;

namespace Conformance.Probe.Signing;

/// <summary>Compares the parameters of two strings to sign: which there are, in which order, with which values.</summary>
internal static class ParameterComparison
{
    public static SignatureCause Find(StringParts ours, StringParts theirs, IReadOnlyList<string> inBody) =>
        Missing(ours, theirs, inBody) ?? Values(ours, theirs) ?? Order(ours, theirs) ?? SignatureCauses.OuterEncoding;

    private static SignatureCause? Missing(StringParts ours, StringParts theirs, IReadOnlyList<string> inBody)
    {
        var missing = ours.Names.Except(theirs.Names).ToList();
        var extra = theirs.Names.Except(ours.Names).ToList();
        return (missing, extra) switch
        {
            ([], []) => null,
            ([], [CommonNames.Signature]) => SignatureCauses.SignatureIncluded,
            ([], _) => SignatureCauses.Extra(extra),
            _ when missing.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(extra) => SignatureCauses.NameCase(missing),
            (_, []) when inBody.Count > 0 && missing.ToHashSet().SetEquals(inBody) => SignatureCauses.BodyMissing,
            (_, []) when inBody.Count > 0 && missing.ToHashSet().SetEquals(ours.Names.Except(inBody)) => SignatureCauses.QueryMissing,
            (_, []) when missing.TrueForAll(name => ours.Value(name) == "") => SignatureCauses.EmptyDropped(missing),
            (_, []) => SignatureCauses.Missing(missing),
            _ => SignatureCauses.MissingAndExtra(missing, extra),
        };
    }

    private static SignatureCause? Values(StringParts ours, StringParts theirs) => (
        from parameter in ours.Parameters
        let other = theirs.Value(parameter.Key)!
        where !Divergence.AreSame(parameter.Value, other)
        select ValueComparison.Find(parameter.Key, parameter.Value, other)).FirstOrDefault();

    private static SignatureCause? Order(StringParts ours, StringParts theirs) => theirs.Names.SequenceEqual(ours.Names) ? null
        : theirs.Names.SequenceEqual(ours.Names.Order(StringComparer.OrdinalIgnoreCase)) ? SignatureCauses.OrderIgnoringCase
        : theirs.Names.Count() > ours.Names.Count() ? SignatureCauses.Repeated
        : SignatureCauses.Order;
}
