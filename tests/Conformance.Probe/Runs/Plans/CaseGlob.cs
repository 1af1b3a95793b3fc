using System.IO.Enumeration;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Probe.Runs;

/// <summary>
/// One <c>--only</c>: a glob over requirement, case id and group, a row number, or the whole name of a check, all in any case. What is both
/// a group and a check is the group; <c>check:</c> before it makes it the check, then as a glob.
/// </summary>
internal sealed class CaseGlob
{
    private const string Marker = "check:";
    private readonly IReadOnlyList<string> checks;

    public CaseGlob(string text, Edition edition)
    {
        Text = text;
        checks = ChecksOf(text);
        if (checks.Count > 0 && edition.Cases.Any(IsNamed))
        {
            CheckOfThatName = checks[0];
            checks = [];
        }
    }

    public string Text { get; }

    /// <summary>The check that is not meant because a group or requirement has its name; null where there is none.</summary>
    public string? CheckOfThatName { get; }

    public bool Fits(CaseSpec spec) => checks.Count > 0 ? MadeChecks.For(spec).Any(checks.Contains) : IsNamed(spec);

    private static IReadOnlyList<string> ChecksOf(string text) => text.StartsWith(Marker, StringComparison.OrdinalIgnoreCase)
        ? [.. CheckNames.All.Where(name => FileSystemName.MatchesSimpleExpression(text.AsSpan(Marker.Length), name))]
        : [.. CheckNames.All.Where(name => name.Equals(text, StringComparison.OrdinalIgnoreCase))];

    private bool IsNamed(CaseSpec spec) =>
        FileSystemName.MatchesSimpleExpression(Text, spec.Requirement.Id)
        || FileSystemName.MatchesSimpleExpression(Text, spec.Id.ToString())
        || FileSystemName.MatchesSimpleExpression(Text, spec.Requirement.Group)
        || Text == spec.Requirement.Row?.Row.ToString(null, null);
}
