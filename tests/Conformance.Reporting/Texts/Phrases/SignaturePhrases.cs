namespace Conformance.Reporting.Texts;

/// <summary>Why a signature was refused, told from the string the endpoint says it signed.</summary>
internal static class SignaturePhrases
{
    public static Phrase[] All { get; } =
    [
        new("The endpoint's string has not the form METHOD&%2F&parameters", "接入点的字符串不是 METHOD&%2F&参数 的形式"),
        new("The HTTP method is not in upper case in the endpoint's string", "接入点的字符串里 HTTP 方法不是大写"),
        new("The endpoint percent-encodes in lower-case hex; it must be upper case, such as %3A", "接入点的百分号编码用了小写十六进制；应为大写，如 %3A"),
        new("The endpoint encodes the joined parameters once too often", "接入点把参数串多编码了一次"),
        new("The endpoint does not encode the joined parameters once more: = must be %3D and & must be %26", "接入点没有对拼接好的参数串再编码一次：= 应为 %3D，& 应为 %26"),
        new("The parameters are the same, but the endpoint encodes them as a whole in another way; RFC 3986 is meant",
            "参数相同，但接入点对参数串整体的编码不同；应按 RFC 3986"),
        new("The endpoint counts the parameter Signature itself in", "接入点把 Signature 参数自身也算进了签名串"),
        new("The endpoint leaves the parameters of the POST's form body out", "接入点没有把 POST 表单体中的参数算进签名串"),
        new("The endpoint leaves the parameters of the query out", "接入点没有把查询串中的参数算进签名串"),
        new("The endpoint does not sort the parameters by name", "接入点没有把参数按名称排序"),
        new("The endpoint sorts without letter case; the order is ordinal, upper case first", "接入点排序时忽略了大小写；应按字节序，大写在前"),
        new("The endpoint counts a parameter twice, as when it reads query and body and joins them", "接入点把同一参数算了两次，例如同时从查询串和表单体读取"),
        new("The request went out by {a}, the endpoint signs {b}; or something on the way changed the method", "请求用 {a} 发送，接入点按 {b} 验签；也可能途中被改写了方法"),
        new("The second part must be %2F and is {a} at the endpoint: it is neither the real path, nor a / less or more encoded",
            "第二段必须是 %2F，接入点用的是 {a}：不要代入真实路径，也不要少编码或多编码"),
        new("The endpoint counts parameters we did not send: {a}; something on the way may add them", "接入点多算了我们没有发送的参数：{a}；可能由途中的网关添加"),
        new("The endpoint changes the letter case of names: {a}", "接入点改变了参数名的大小写：{a}"),
        new("The endpoint drops parameters with an empty value: {a}; they are signed too", "接入点丢弃了空值参数：{a}；空值也要签名"),
        new("The endpoint leaves these out: {a}; all parameters but Signature are signed", "接入点漏算了这些参数：{a}；除 Signature 外所有参数都要签名"),
        new("The endpoint leaves out {a} and counts {b} instead", "接入点漏算了 {a}，多算了 {b}"),
        new("The endpoint encodes the value of {a} twice: it must decode what it received, then encode it once", "接入点对 {a} 的值编码了两次：应先解码收到的文本，再编码一次"),
        new("The endpoint does not percent-encode the value of {a} before it joins the parameters", "接入点拼接前没有对 {a} 的值做百分号编码"),
        new("The endpoint writes the space in {a} as +; it must be %20", "接入点把 {a} 中的空格写成 +；应为 %20"),
        new("The endpoint leaves the * in {a} as it is; it must be %2A", "接入点没有编码 {a} 中的 *；应为 %2A"),
        new("The endpoint writes the ~ in {a} as %7E; it must stay as it is", "接入点把 {a} 中的 ~ 编码为 %7E；~ 应保持不变"),
        new("The endpoint encodes {a} as forms are (such as Java's URLEncoder): + must become %20, * must become %2A, and %7E must become ~",
            "接入点对 {a} 用了表单编码（如 Java 的 URLEncoder）：需把 + 换成 %20、* 换成 %2A、%7E 换成 ~"),
        new("The plus in {a} has become a space at the endpoint: the parameter is decoded once too often", "{a} 中的加号在接入点变成了空格：参数被多解码了一次"),
        new("The endpoint does not read the value of {a} as UTF-8", "接入点没有按 UTF-8 读取 {a} 的值"),
        new("The value of {a} is the same, but the endpoint encodes other characters of it: only A-Z a-z 0-9 - _ . ~ stay as they are",
            "{a} 的值相同，但接入点编码的字符集合不同：只有 A-Z a-z 0-9 - _ . ~ 保持不变"),
        new("{a} has another value at the endpoint: something on the way changed it, or it was read from the wrong place",
            "接入点收到的 {a} 是另一个值：可能被途中的代理改写，或读错了位置"),
    ];
}
