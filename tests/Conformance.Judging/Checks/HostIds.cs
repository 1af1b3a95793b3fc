using System.IO.Enumeration;

namespace Conformance.Judging.Checks;

/// <summary>Holds a HostId against those that are expected.</summary>
public static class HostIds
{
    /// <param name="expected">Each with <c>*</c> as glob, in any letter case.</param>
    /// <param name="seen">Null where there is none.</param>
    public static bool Fit(IEnumerable<string> expected, string? seen) =>
        !string.IsNullOrWhiteSpace(seen) && expected.Any(h => FileSystemName.MatchesSimpleExpression(h, seen, ignoreCase: true));
}
