using System.Text.RegularExpressions;
using Conformance.ReferenceEndpoint.Answers;

namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>The table's messages as real gateways write them (rules, "What real gateways are seen to do").</summary>
internal static partial class MessageVariations
{
    public static IReadOnlyList<Variation> All { get; } =
    [
        Said("quotes", "quotes-straight", "错误信息用直引号", "Messages have straight quotes.", (_, message) => Quotes().Replace(message, "\"$2\"")),
        Said("quotes", "quotes-paired", "错误信息用成对的引号", "Messages have paired quotes.", (_, message) => Quotes().Replace(message, "“$2”")),
        Said("quotes", "quotes-single", "错误信息用单引号", "Messages have single quotes.", (_, message) => Quotes().Replace(message, "'$2'")),
        Said("parameter's name", "name-left-out", "未指明参数的两行保留空引号", "Where the table leaves a name out, so do messages.", (row, message) =>
            row?.StartsWith("UnsupportedParameter.", StringComparison.Ordinal) is true ? Quotes().Replace(message, "$1$3") : message),
        Said("final stop", "final-stop", "错误信息以句号结尾", "Messages end with a full stop.", (_, message) => message.TrimEnd('.') + "."),
        Said("letters of messages", "messages-lower-case", "错误信息为小写", "Messages are in lower case.", (_, message) => message.ToLowerInvariant()),
        Variation.Of("string to sign", "string-to-sign-told", "签名错误时附上服务端的 StringToSign", "A wrong signature is told the string that the server signs.") with
        {
            OnAnswer = (_, answer) => answer.StringToSign is { } told ? answer.Change("Message", message => $"{message} server string to sign is:{told}") : answer,
        },
    ];

    private static Variation Said(string question, string name, string zh, string en, Func<string?, string, string> say) =>
        Variation.Of(question, name, zh, en) with
        {
            OnAnswer = (_, answer) => answer.Class == AnswerClass.Success ? answer : answer.Change("Message", message => say(answer.Row, message)),
        };

    [GeneratedRegex("([“”\"])([^“”\"]*)([“”\"])")]
    private static partial Regex Quotes();
}
