using System.Text.RegularExpressions;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Waivers;

/// <summary>Which cases a waiver speaks of, and whether what came is what it declares.</summary>
public static class WaiverMatch
{
    /// <summary>The edition's cases it speaks of; none where it names something the edition does not have.</summary>
    public static IEnumerable<CaseSpec> Cases(this Waiver waiver, Edition edition)
    {
        if (!edition.Has(waiver.Requirement))
        {
            return [];
        }

        var all = edition[waiver.Requirement].Cases.ToList();
        return waiver.Variants.Count == 0 ? all : waiver.Variants.SelectMany(named => Named(all, named)).Distinct();
    }

    /// <summary>The cases one entry of <c>variants</c> names: as in the case ids, else as the variant of all aspects.</summary>
    public static IReadOnlyList<CaseSpec> Named(IReadOnlyList<CaseSpec> all, string named)
    {
        var exact = all.Where(c => IsLike(named, c.Id.VariantAndAspect)).ToList();
        return exact.Count > 0 ? exact : [.. all.Where(c => IsLike(named, c.Id.Variant.ToString()))];
    }

    /// <summary>True when this is the wrong behaviour it declares.</summary>
    public static bool Declares(this Waiver waiver, string actual) => IsLike(waiver.Actual, actual);

    private static bool IsLike(string glob, string text) => glob == text || (glob.Contains('*', StringComparison.Ordinal) && Regex.IsMatch(
        text, $@"\A{Regex.Escape(glob).Replace(@"\*", ".*", StringComparison.Ordinal)}\z", RegexOptions.Singleline | RegexOptions.CultureInvariant));
}
