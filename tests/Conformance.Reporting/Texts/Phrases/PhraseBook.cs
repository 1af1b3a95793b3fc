using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Reporting.Texts;

/// <summary>Tells in both languages what the judge, the probe and the run's verdict say in English.</summary>
public static class PhraseBook
{
    private static readonly Phrase[] Findings = FindingPhrases.All;
    private static readonly Phrase[] Everything =
        [.. NetworkPhrases.All, .. VerdictPhrases.All, .. SelectionPhrases.All, .. ReasonPhrases.All, .. SignaturePhrases.All, .. FindingPhrases.All];

    /// <summary>A reason, a note, or why a verdict is what it is.</summary>
    public static Told Reason(string text) => Tell(text, Everything);

    /// <summary>What a check expected; of a message and a code the table's own words.</summary>
    public static Told Expected(CheckResult check) => check.Name switch
    {
        CheckNames.HostId => new Told
        {
            Text = new LocalText { En = check.Expected, Zh = check.Expected.Replace(" or ", " 或 ", StringComparison.Ordinal) },
            IsPhrase = false,
        },
        _ => Tell(check.Expected, Findings),
    };

    /// <summary>What came instead; messages are the endpoint's own words.</summary>
    public static Told Actual(CheckResult check) =>
        check.Name is CheckNames.Message or CheckNames.Names ? Told.AsItIs(check.Actual) : Tell(check.Actual, Findings);

    private static Told Tell(string text, Phrase[] phrases) => Known(text, phrases) is { } chinese
        ? new Told { Text = new LocalText { En = text, Zh = chinese }, IsPhrase = true }
        : Told.AsItIs(text);

    private static string? Known(string text, Phrase[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Chinese(text, inner => IsValue(inner) ? inner : Known(inner, phrases)) is { } chinese)
            {
                return chinese;
            }
        }

        return null;
    }

    // A status alone or with a code, a row with its id: the same in every language.
    private static bool IsValue(string text) => text.Split(", ").All(one => one.Split(' ') is [[>= '1' and <= '9', ..] number, ..] and { Length: <= 2 }
        && number.Length <= 3 && number.All(char.IsAsciiDigit));
}
