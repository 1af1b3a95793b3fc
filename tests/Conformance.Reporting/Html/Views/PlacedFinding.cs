using Conformance.Model.Verdicts;

namespace Conformance.Reporting.Html;

/// <summary>A finding and where it was made.</summary>
public sealed record PlacedFinding(RequirementView Requirement, CaseView Case, CheckResult Check)
{
    /// <summary>What is wrong without the values that differ from answer to answer: quoted texts, and numbers in what a parser says.</summary>
    public string Kind()
    {
        if (Check.Name is CheckNames.Status or CheckNames.Code)
        {
            return Check.Actual;
        }

        if (Check.Name is CheckNames.Message or CheckNames.Names)
        {
            return "";
        }

        var (open, close) = (Check.Actual.IndexOf('\'', StringComparison.Ordinal), Check.Actual.LastIndexOf('\''));
        var said = open < 0 ? Check.Actual : close == open ? Check.Actual[..open] : Check.Actual[..open] + Check.Actual[(close + 1)..];
        return string.Concat(said.Select(c => char.IsAsciiDigit(c) ? '0' : c)).TrimEnd('…');
    }
}
