using Conformance.Judging.Answers;
using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Judging.Checks;

/// <summary>The checks of one row of the table: status, code, message and the name in it (rules, clause 6).</summary>
internal static class RowRules
{
    public static CheckResult Status(ErrorRow row, ReadExchange read) =>
        Check.Of(CheckNames.Status, Level.Required, read.Status == row.Status, $"{row.Status}", $"{read.Status}");

    public static CheckResult Code(ErrorRow row, AnswerNode members) =>
        Check.Of(CheckNames.Code, Level.Required, members.Text("Code") == row.Code, row.Code, Plain(members, "Code"));

    /// <summary>Nothing where there is no message: the shape says so already.</summary>
    public static IEnumerable<CheckResult> MessageAndName(ErrorRow row, AnswerNode members, string? parameter)
    {
        if (members.Text("Message") is not { } message)
        {
            yield break;
        }

        yield return Check.Of(CheckNames.Message, Level.Recommended, Messages.AreEqual(row, message), row.Description, message);
        if (row.Names is { } named && parameter is not null)
        {
            var isNamed = Messages.Names(message, parameter) || (named.Level == Level.Recommended && Messages.LeavesNameOut(row, message));
            yield return Check.Of(CheckNames.Names, named.Level, isNamed, $"a message that names {parameter}", message);
        }
    }

    /// <summary>The text under a name as it stands, else in which way it is not one text.</summary>
    public static string Plain(AnswerNode members, string name) => members.Text(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : Members.Describe(members, name);
}
