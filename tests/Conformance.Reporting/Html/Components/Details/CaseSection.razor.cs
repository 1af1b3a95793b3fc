using System.Globalization;
using Conformance.Model.Evidence;
using Conformance.Model.Verdicts;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>A case: what was changed, found, sent and answered, and how to send it again.</summary>
public sealed partial class CaseSection
{
    // What passed is looked at by few.
    private const int MostBytesOfPassed = 2_000;
    private const int MostBytes = 16_000;

    [Parameter, EditorRequired]
    public CaseDetail Detail { get; set; } = null!;

    private CaseView Case => Detail.Case;

    private Verdict Verdict => Case.Record.Verdict;

    private string Milliseconds => Case.Record.Milliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    private string Changes => string.Join(" · ", Detail.Changes);

    private int Shown => Case.Mark.Name == Mark.Passed.Name ? MostBytesOfPassed : MostBytes;

    private string Passed => string.Join(' ', Verdict.Checks.Where(c => c.Status == CheckStatus.Passed).Select(c => c.Name));

    private IReadOnlyList<Exchange> Exchanges => Case.Record.Evidence.Exchanges;
}
