using Conformance.Model.Specification;
using Conformance.Model.Verdicts;

namespace Conformance.Reporting.Texts;

/// <summary>What each check asks and why it usually fails, for someone who sees neither the code nor the rules.</summary>
public static class CheckTexts
{
    public static LocalText Title(string check) => Of(check).Title;

    /// <summary>What the check asks of an answer.</summary>
    public static LocalText Asks(string check) => Of(check).Asks;

    /// <summary>What is usually wrong where it fails.</summary>
    public static LocalText Cause(string check) => Of(check).Cause;

    private static (LocalText Title, LocalText Asks, LocalText Cause) Of(string check) => check switch
    {
        CheckNames.Status => Both("HTTP 状态码", "HTTP status",
            "HTTP 状态码必须与规则一致：成功为 2xx，公共错误与表中一致，接口错误为 4xx 或 5xx。", "The HTTP status must be the one of the rules: 2xx for a success, the table's for a common error, 4xx or 5xx for an interface's own.",
            "网关或框架为这类错误设定了另一个状态码，或者请求在到达这项检查之前就被处理了。", "The gateway or its framework maps this error to another status, or something answers before this rule is reached."),
        CheckNames.Code => Both("错误码", "Error code",
            "Code 必须与公共错误码表一字不差，连同表中原有的拼写。", "Code must equal the common error table to the letter, the table's own spelling included.",
            "错误码被改写、拼写被“修正”、大小写不同，或者先触发了另一条规则。", "The code was rewritten, its spelling was \"corrected\", its case differs, or another rule answered first."),
        CheckNames.Message => Both("错误信息", "Error message",
            "Message 应与表中的描述相同；引号、空格、句末标点和大小写不计。", "Message should equal the table's description; quotes, spaces, a final stop and case do not count.",
            "错误信息经过翻译、改写，或附加了细节。", "The message was translated, reworded or extended."),
        CheckNames.Names => Both("错误信息中的参数名", "Parameter named in the message",
            "错误信息必须指明有问题的参数。", "The message must name the parameter it is about.",
            "错误信息是通用的，或者指明了另一个参数。", "The message is a general one, or names another parameter."),
        CheckNames.RequestId => Both("RequestId", "RequestId",
            "每个返回都直接包含有内容的 RequestId；整次运行中不得重复，并应与响应头 x-acs-request-id 相同。", "Every answer has a RequestId with text directly inside; none may come twice in a run, and it should equal the header x-acs-request-id.",
            "这类返回由另一个部件生成，没有写入 RequestId，或者写的是固定值、缓存值。", "Another component makes this answer and leaves the RequestId out, or writes a constant or cached one."),
        CheckNames.RequestIdForm => Both("RequestId 的形式", "Form of the RequestId",
            "RequestId 应为 8-4-4-4-12 形式的十六进制数。", "RequestId should have the form 8-4-4-4-12 in hexadecimal digits.",
            "使用了其他的编号方案，例如追踪号、雪花号或不带连字符的 UUID。", "Another scheme is used: a trace id, a counter, or a UUID without hyphens."),
        CheckNames.HostId => Both("HostId", "HostId",
            "错误返回必须带有本次请求所访问站点的 HostId（主机名，不含端口）。", "An error must carry the HostId of the site this request went to: its host name without a port.",
            "返回中没有 HostId，或者写的是内部主机名、带了端口。若另一个名称本来就是正确的，请设置 Endpoint:HostId。",
            "HostId is left out, or is an internal host name, or carries a port. If another name is right here, set Endpoint:HostId."),
        CheckNames.Format => Both("返回格式", "Format of the answer",
            "整个响应体必须是所请求格式（XML 或 JSON，默认 XML）的、格式良好的 UTF-8 文本。", "The whole body must be well-formed UTF-8 in the format asked for: XML or JSON, XML by default.",
            "这类返回没有理会 Format 参数、缺少默认值，或由代理、框架返回了 HTML 或空内容。", "The Format parameter is not heeded for this answer, the default is another, or a proxy or framework answers with HTML or nothing."),
        CheckNames.ContentType => Both("Content-Type 响应头", "Content-Type header",
            "Content-Type 不得声明为另一种格式或非数据类型；缺失或不常见则提出警告。", "Content-Type must not name the other format or a type that is no data; an absent or unusual one is warned of.",
            "响应头是固定的，或由错误处理程序、代理另行设置。", "The header is fixed, or set by an error handler or proxy of its own."),
        CheckNames.Shape => Both("返回的结构", "Shape of the answer",
            "返回必须是约定的统一结构：错误含 RequestId、HostId、Code、Message；成功为以接口名命名的 XML 根元素或一个 JSON 对象。",
            "The answer must have the unified shape: an error holds RequestId, HostId, Code and Message; a success is an XML root named after the action, or one JSON object.",
            "返回被另外包了一层，成员被改名、重复、缺失，或不是文本。", "The answer is wrapped in another layer, or members are renamed, repeated, missing or no text."),
        CheckNames.NoResultData => Both("错误中的结果数据", "Result data in an error",
            "错误返回中不得带有结果数据。", "An error must not carry result data.",
            "出错之后仍把已经得到的数据写入了返回，或者附加了嵌套的明细。", "Data gathered before the error is written all the same, or nested details are added."),
        CheckNames.Compact => Both("换行和缩进", "Line breaks and indentation",
            "实际返回不应有换行和缩进。", "Real answers should have no line breaks or indentation.",
            "序列化时打开了美化输出。", "Pretty-printing is switched on."),
        CheckNames.NoSecret => Both("密钥泄露", "Secrets in answers",
            "任何返回都不得含有 AccessKeySecret 或 SecurityToken，无论何种编码。", "No answer may hold an AccessKeySecret or SecurityToken, in whatever encoding.",
            "调试信息或错误详情泄露了密钥。请立即更换该密钥。", "A debug text or an error detail gives the secret away. Replace that secret at once."),
        CheckNames.SameData => Both("XML 与 JSON 的数据", "Data in XML and JSON",
            "同一调用的 XML 与 JSON 应携带相同的数据。", "XML and JSON of one call should carry the same data.",
            "两种格式由不同的代码生成，或者数据在两次调用之间确实变了。", "The two formats are made by different code, or the data did change between the two calls."),
        _ => Both(check, check, "", "", "", ""),
    };

    private static (LocalText Title, LocalText Asks, LocalText Cause) Both(
        string titleZh, string titleEn, string asksZh, string asksEn, string causeZh, string causeEn) =>
        (new LocalText { Zh = titleZh, En = titleEn }, new LocalText { Zh = asksZh, En = asksEn }, new LocalText { Zh = causeZh, En = causeEn });
}
