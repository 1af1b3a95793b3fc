using System.Text.RegularExpressions;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.Signing;

namespace Conformance.ReferenceEndpoint.Variations;

/// <summary>The table's messages as real gateways write them (rules, "What real gateways are seen to do").</summary>
internal static partial class MessageVariations
{
    public static IReadOnlyList<Variation> All { get; } =
    [
        Said("quotes", "quotes-straight", "错误信息用直引号", "Messages have straight quotes.", (_, _, message) => Quotes().Replace(message, "\"$2\"")),
        Said("quotes", "quotes-paired", "错误信息用成对的引号", "Messages have paired quotes.", (_, _, message) => Quotes().Replace(message, "“$2”")),
        Said("quotes", "quotes-single", "错误信息用单引号", "Messages have single quotes.", (_, _, message) => Quotes().Replace(message, "'$2'")),
        Said("parameter's name", "name-left-out", "未指明参数的两行保留空引号", "Where the table leaves a name out, so do messages.", (row, _, message) =>
            row?.StartsWith("UnsupportedParameter.", StringComparison.Ordinal) is true ? Quotes().Replace(message, "$1$3") : message),
        Said("final stop", "final-stop", "错误信息以句号结尾", "Messages end with a full stop.", (_, _, message) => message.TrimEnd('.') + "."),
        Said("letters of messages", "messages-lower-case", "错误信息为小写", "Messages are in lower case.", (_, _, message) => message.ToLowerInvariant()),
        Said("string to sign", "string-to-sign-told", "签名错误时附上服务端的 StringToSign", "A wrong signature is told the string that the server signs.", (row, call, message) =>
            row == "IncompleteSignature" ? $"{message} server string to sign is:{StringToSign.Of(call.Request.Method, call.Request.Parameters.All)}" : message),
    ];

    private static Variation Said(string question, string name, string zh, string en, Func<string?, Call, string, string> say) =>
        Variation.Of(question, name, zh, en) with
        {
            OnAnswer = (call, answer) => answer.Class == AnswerClass.Success ? answer : answer.Change("Message", message => say(answer.Row, call, message)),
        };

    [GeneratedRegex("([“”\"])([^“”\"]*)([“”\"])")]
    private static partial Regex Quotes();
}
