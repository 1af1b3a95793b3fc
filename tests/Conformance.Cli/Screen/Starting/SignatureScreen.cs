using Conformance.Model.Records;
using Conformance.Probe.Signing;

namespace Conformance.Cli.Screen;

/// <summary>Why signed baselines were refused for their signature, before anything else.</summary>
internal static class SignatureScreen
{
    private static readonly string[] Sentences = ["  原因 ", "  cause "];

    public static void Show(PreflightRecord preflight) => Show(SignatureDiagnosis.Of(preflight));

    public static void Show(IEnumerable<SignatureDiagnosis> diagnoses)
    {
        // An endpoint that is wrong refuses every account for one reason.
        foreach (var alike in diagnoses.GroupBy(d => d.Cause))
        {
            foreach (var line in DiagnosisText.Lines(alike.First(), Terminal.Out.Profile.Width))
            {
                Show(line);
            }

            if (alike.Count() > 1)
            {
                Page.Paragraph($"同样 · likewise: {string.Join(", ", alike.Skip(1).Select(d => $"{d.Account} {d.Method}"))}");
            }

            Terminal.Line("");
        }
    }

    private static void Show(string line)
    {
        if (Array.Exists(Sentences, s => line.StartsWith(s, StringComparison.Ordinal)))
        {
            Page.Paragraph(line.Trim());
        }
        else
        {
            Terminal.Line(line);
        }
    }
}
