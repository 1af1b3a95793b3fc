using System.Text.RegularExpressions;
using Conformance.Judging.Answers;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Checks;

/// <summary>The checks every answer meets, success or error.</summary>
internal static partial class AnswerRules
{
    /// <summary>The body is well-formed in the format asked for; everything else about it can only be asked when it is.</summary>
    public static CheckResult Format(ReadExchange read)
    {
        var expected = $"well-formed {Name(read.Exchange.Format)} in UTF-8";
        return read switch
        {
            { Unreadable: { } why } => Check.Missed(CheckNames.Format, Level.Required, expected, why),
            { Answer.HasByteOrderMark: true } =>
                Check.Missed(CheckNames.Format, Level.Recommended, expected + " without a byte order mark", "a byte order mark"),
            _ => Check.Passed(CheckNames.Format, Level.Required, expected, Name(read.Exchange.Format)),
        };
    }

    public static CheckResult RequestId(AnswerNode members)
    {
        var text = members.Text("RequestId");
        return Check.Of(CheckNames.RequestId, Level.Required, !string.IsNullOrWhiteSpace(text), "a RequestId with text", Members.Describe(members, "RequestId"));
    }

    /// <summary>Nothing where there is no RequestId: its absence is a finding already.</summary>
    public static IEnumerable<CheckResult> RequestIdForm(AnswerNode members) => members.Text("RequestId") is { } id && !string.IsNullOrWhiteSpace(id)
        ? [Check.Of(CheckNames.RequestIdForm, Level.Recommended, HexForm().IsMatch(id), "8-4-4-4-12 hexadecimal digits", $"'{id}'")]
        : [];

    public static CheckResult Compact(Answer answer) =>
        Check.Of(CheckNames.Compact, Level.Recommended, answer.Layout is null, "no line breaks or indentation", answer.Layout ?? "compact");

    /// <summary>Judged on every exchange of a case: no answer holds a configured secret.</summary>
    public static CheckResult NoSecret(IEnumerable<Exchange> exchanges)
    {
        var echoed = exchanges.SelectMany(e => e.SecretsEchoed).Distinct().ToList();
        return Check.Of(CheckNames.NoSecret, Level.Required, echoed.Count == 0, "no configured secret in an answer",
            echoed.Count == 0 ? "none" : $"the answer holds {string.Join(", ", echoed)}");
    }

    public static string Name(AnswerFormat format) => format == AnswerFormat.Xml ? "XML" : "JSON";

    [GeneratedRegex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex HexForm();
}
