namespace Conformance.Reporting.Texts;

/// <summary>What checks expect and what came instead, in the words of the judge; what could be taken for part of another comes before it.</summary>
internal static class FindingPhrases
{
    public static Phrase[] All { get; } =
    [
        // A body that cannot be read.
        new("the body is empty", "响应体为空"),
        new("the body is not UTF-8", "响应体不是 UTF-8"),
        new("not well-formed {f}: {w*} It begins {b}", "不是格式良好的 {f}：{w*}；开头为 {b}"),
        new("not well-formed {f}: {w} It begins {b}", "不是格式良好的 {f}，解析器报告“{w}”；开头为 {b}"),
        new("not well-formed {f}: {w}", "不是格式良好的 {f}，解析器报告“{w}”"),
        new("the declaration says encoding '{e}', not UTF-8.", "XML 声明的编码是 '{e}' 而不是 UTF-8"),
        new("elements are nested deeper than {n}.", "元素嵌套超过 {n} 层"),
        new("a text holds half a surrogate pair.", "文本含有不成对的代理字符"),
        new("a member's name holds half a surrogate pair.", "成员名含有不成对的代理字符"),
        new("a byte order mark", "带有字节序标记（BOM）"),

        // Several deviations of one check; before the single ones, which would take the rest for a value.
        new("{a*}; {b;}", "{a*}；{b;}"),

        // Expected.
        new("well-formed {f} in UTF-8 without a byte order mark", "UTF-8 编码、格式良好、不带字节序标记（BOM）的 {f}"),
        new("well-formed {f} in UTF-8", "UTF-8 编码、格式良好的 {f}"),
        new("a RequestId with text", "有内容的 RequestId"),
        new("8-4-4-4-12 hexadecimal digits", "8-4-4-4-12 形式的十六进制数"),
        new("no line breaks or indentation", "没有换行和缩进"),
        new("no configured secret in an answer", "返回内容中没有任何已配置的密钥"),
        new("text/xml or application/xml, charset utf-8 if any", "text/xml 或 application/xml；若有 charset 则为 utf-8"),
        new("text/xml or application/xml", "text/xml 或 application/xml"),
        new("application/json, charset utf-8 if any", "application/json；若有 charset 则为 utf-8"),
        new("application/json", "application/json"),
        new("<Error> with RequestId, HostId, Code, Message directly inside, each once, as text",
            "<Error>，其下直接包含 RequestId、HostId、Code、Message，各出现一次，均为文本"),
        new("one JSON object with RequestId, HostId, Code, Message directly inside, each once, as text",
            "一个 JSON 对象，直接包含 RequestId、HostId、Code、Message，各出现一次，均为文本"),
        new("<{r}> with RequestId directly inside", "<{r}>，其下直接包含 RequestId"),
        new("one JSON object with RequestId directly inside", "一个 JSON 对象，直接包含 RequestId"),
        new("no result data in an error", "错误返回中没有结果数据"),
        new("4xx or 5xx", "4xx 或 5xx"),
        new("{s} at least once", "至少出现一次 {s}"),
        new("a code that is not in the common table", "不在公共错误码表中的错误码"),
        new("a message with text", "有内容的错误信息"),
        new("a message that names {p}", "错误信息指明 {p}"),
        new("{n} different RequestIds", "{n} 个互不相同的 RequestId"),
        new("the header x-acs-request-id equals the RequestId", "响应头 x-acs-request-id 与 RequestId 相同"),
        new("the same texts in XML and JSON", "XML 与 JSON 携带相同的文本"),
        new("anything", "任何结果"),

        // Members.
        new("{m} is nested deeper", "{m} 嵌套在更深处"),
        new("{m} is no text but nested", "{m} 不是文本而是嵌套结构"),
        new("{m} is no text but null", "{m} 不是文本而是 null"),
        new("{m} is no text but the number {v}", "{m} 不是文本而是数字 {v}"),
        new("{m} is no text but the boolean {v}", "{m} 不是文本而是布尔值 {v}"),
        new("{m} stands {n} times", "{m} 出现了 {n} 次"),
        new("{p} stands twice", "{p} 出现了两次"),
        new("the root is <{r}>", "根元素是 <{r}>"),
        new("the body is a lone string", "响应体只是一个单独的字符串"),
        new("the body is a lone number", "响应体只是一个单独的数字"),
        new("the body is a lone {k}", "响应体只是一个单独的 {k}"),
        new("the body is []", "响应体是数组 []"),
        new("the members are wrapped in '{w}'", "各成员被包在 '{w}' 之内"),
        new("text between the elements: '{t}'", "元素之间夹有文本 '{t}'"),
        new("it is an error by shape", "其结构是错误返回"),
        new("nested {m}", "嵌套成员 {m}"),
        new("{m} of the action's success answer", "该接口成功返回中的数据成员 {m}"),
        new("an empty {m}", "{m} 为空"),
        new("no {m}", "没有 {m}"),
        new("so", "符合"),
        new("none", "无"),

        // Layout, secrets, throttling, the whole run.
        new("compact", "紧凑"),
        new("a line break between tokens", "元素之间有换行"),
        new("indentation between tokens", "元素之间有缩进"),
        new("the answer holds {k}", "返回内容中出现了 {k} 的值"),
        new("none of {n} requests at once was refused, or Burst is too small", "同时发出的 {n} 个请求没有一个被拒绝，或者 Burst 设得太小"),
        new("all different", "互不相同"),
        new("{n} repeated: {l;}", "{n} 个重复：{l;}"),
        new("'{i}' in preflight and again in preflight", "'{i}' 在预检中出现了两次"),
        new("'{i}' in preflight and again in {p}", "'{i}' 先出现在预检中，又出现在 {p} 中"),
        new("'{i}' in {p} and again in {q}", "'{i}' 先出现在 {p} 中，又出现在 {q} 中"),
        new("preflight: header '{h}', RequestId '{i}'", "预检：响应头是 '{h}'，RequestId 是 '{i}'"),
        new("{p}: header '{h}', RequestId '{i}'", "{p}：响应头是 '{h}'，RequestId 是 '{i}'"),
        new("so in {n} answers", "{n} 个返回均如此"),
        new("{n} texts in both", "两者都有的 {n} 条文本"),
        new("'{t}' in one of them only", "'{t}' 只出现在其中一种里"),
        new("'{v}'", "'{v}'"),
    ];
}
