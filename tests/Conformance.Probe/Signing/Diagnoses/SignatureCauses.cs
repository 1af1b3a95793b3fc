using Conformance.Model.Specification;

namespace Conformance.Probe.Signing;

/// <summary>Every cause that can be told, with what mends it.</summary>
internal static class SignatureCauses
{
    public static SignatureCause Form { get; } = New("form",
        "接入点的字符串不是 METHOD&%2F&参数 的形式。", "The endpoint's string has not the form METHOD&%2F&parameters.");

    public static SignatureCause MethodCase { get; } = New("methodCase",
        "接入点的字符串里 HTTP 方法不是大写。", "The HTTP method is not in upper case in the endpoint's string.");

    public static SignatureCause HexCase { get; } = New("hexCase",
        "接入点的百分号编码用了小写十六进制；应为大写，如 %3A。", "The endpoint percent-encodes in lower-case hex; it must be upper case, such as %3A.");

    public static SignatureCause WholeTwice { get; } = New("wholeTwice",
        "接入点把参数串多编码了一次。", "The endpoint encodes the joined parameters once too often.");

    public static SignatureCause WholeNotEncoded { get; } = New("wholeNotEncoded",
        "接入点没有对拼接好的参数串再编码一次：= 应为 %3D，& 应为 %26。",
        "The endpoint does not encode the joined parameters once more: = must be %3D and & must be %26.");

    public static SignatureCause OuterEncoding { get; } = New("outerEncoding",
        "参数相同，但接入点对参数串整体的编码不同；应按 RFC 3986。",
        "The parameters are the same, but the endpoint encodes them as a whole in another way; RFC 3986 is meant.");

    public static SignatureCause SignatureIncluded { get; } = New("signatureIncluded",
        "接入点把 Signature 参数自身也算进了签名串。", "The endpoint counts the parameter Signature itself in.");

    public static SignatureCause BodyMissing { get; } = New("bodyMissing",
        "接入点没有把 POST 表单体中的参数算进签名串。", "The endpoint leaves the parameters of the POST's form body out.");

    public static SignatureCause QueryMissing { get; } = New("queryMissing",
        "接入点没有把查询串中的参数算进签名串。", "The endpoint leaves the parameters of the query out.");

    public static SignatureCause Order { get; } = New("order",
        "接入点没有把参数按名称排序。", "The endpoint does not sort the parameters by name.");

    public static SignatureCause OrderIgnoringCase { get; } = New("orderIgnoringCase",
        "接入点排序时忽略了大小写；应按字节序，大写在前。", "The endpoint sorts without letter case; the order is ordinal, upper case first.");

    public static SignatureCause Repeated { get; } = New("repeated",
        "接入点把同一参数算了两次，例如同时从查询串和表单体读取。", "The endpoint counts a parameter twice, as when it reads query and body and joins them.");

    public static SignatureCause Untold(string account) => OfKey(account, "untold",
        $"接入点没有给出它的签名串。最常见的原因是 {KeyOf(account)} 与该 AccessKeyId 不符；否则请与接入点日志中的签名串逐字比较。",
        $"The endpoint does not tell its string. Most often {KeyOf(account)} is not the secret of this AccessKeyId; else hold our string against the one in the endpoint's log.");

    public static SignatureCause Secret(string account) => OfKey(account, "secret",
        $"两个字符串相同，所以不同的是密钥：请检查 {KeyOf(account)}；若它正确，则接入点计算 HMAC-SHA1 时漏了密钥后面的 &，或 Base64 不同，或把 Signature 中的 + 读成了空格。",
        $"Both strings are the same, so the key differs: check {KeyOf(account)}. If it is right, the endpoint leaves out the & behind the secret, makes another HMAC or Base64, or reads a + of Signature as a space.");

    public static SignatureCause Cut(string account) => OfKey(account, "cut",
        $"接入点给出的字符串不完整，已给出的部分相同；请先检查 {KeyOf(account)}，再看接入点日志中的完整字符串。",
        $"The endpoint's string is cut off and the same as far as it goes: check {KeyOf(account)} first, then the whole string in the endpoint's log.");

    public static SignatureCause Method(string ours, string theirs) => New("method",
        $"请求用 {ours} 发送，接入点按 {theirs} 验签；也可能途中被改写了方法。", $"The request went out by {ours}, the endpoint signs {theirs}; or something on the way changed the method.");

    public static SignatureCause Path(string theirs) => New("path",
        $"第二段必须是 %2F，接入点用的是 {theirs}：不要代入真实路径，也不要少编码或多编码。",
        $"The second part must be %2F and is {theirs} at the endpoint: it is neither the real path, nor a / less or more encoded.");

    public static SignatureCause Extra(IEnumerable<string> names) => New("extra",
        $"接入点多算了我们没有发送的参数：{Joined(names)}；可能由途中的网关添加。", $"The endpoint counts parameters we did not send: {Joined(names)}; something on the way may add them.");

    public static SignatureCause NameCase(IEnumerable<string> names) => New("nameCase",
        $"接入点改变了参数名的大小写：{Joined(names)}。", $"The endpoint changes the letter case of names: {Joined(names)}.");

    public static SignatureCause EmptyDropped(IEnumerable<string> names) => New("emptyDropped",
        $"接入点丢弃了空值参数：{Joined(names)}；空值也要签名。", $"The endpoint drops parameters with an empty value: {Joined(names)}; they are signed too.");

    public static SignatureCause Missing(IEnumerable<string> names) => New("missing",
        $"接入点漏算了这些参数：{Joined(names)}；除 Signature 外所有参数都要签名。", $"The endpoint leaves these out: {Joined(names)}; all parameters but Signature are signed.");

    public static SignatureCause MissingAndExtra(IEnumerable<string> missing, IEnumerable<string> extra) => New("otherParameters",
        $"接入点漏算了 {Joined(missing)}，多算了 {Joined(extra)}。", $"The endpoint leaves out {Joined(missing)} and counts {Joined(extra)} instead.");

    public static SignatureCause ValueTwice(string name) => New("valueTwice",
        $"接入点对 {name} 的值编码了两次：应先解码收到的文本，再编码一次。", $"The endpoint encodes the value of {name} twice: it must decode what it received, then encode it once.");

    public static SignatureCause ValueNotEncoded(string name) => New("valueNotEncoded",
        $"接入点拼接前没有对 {name} 的值做百分号编码。", $"The endpoint does not percent-encode the value of {name} before it joins the parameters.");

    public static SignatureCause SpaceAsPlus(string name) => New("spaceAsPlus",
        $"接入点把 {name} 中的空格写成 +；应为 %20。", $"The endpoint writes the space in {name} as +; it must be %20.");

    public static SignatureCause RawAsterisk(string name) => New("rawAsterisk",
        $"接入点没有编码 {name} 中的 *；应为 %2A。", $"The endpoint leaves the * in {name} as it is; it must be %2A.");

    public static SignatureCause TildeEncoded(string name) => New("tildeEncoded",
        $"接入点把 {name} 中的 ~ 编码为 %7E；~ 应保持不变。", $"The endpoint writes the ~ in {name} as %7E; it must stay as it is.");

    public static SignatureCause FormEncoding(string name) => New("formEncoding",
        $"接入点对 {name} 用了表单编码（如 Java 的 URLEncoder）：需把 + 换成 %20、* 换成 %2A、%7E 换成 ~。",
        $"The endpoint encodes {name} as forms are (such as Java's URLEncoder): + must become %20, * must become %2A, and %7E must become ~.");

    public static SignatureCause PlusDecodedTwice(string name) => New("plusDecodedTwice",
        $"{name} 中的加号在接入点变成了空格：参数被多解码了一次。", $"The plus in {name} has become a space at the endpoint: the parameter is decoded once too often.");

    public static SignatureCause Charset(string name) => New("charset",
        $"接入点没有按 UTF-8 读取 {name} 的值。", $"The endpoint does not read the value of {name} as UTF-8.");

    public static SignatureCause OtherCharacters(string name) => New("otherCharacters",
        $"{name} 的值相同，但接入点编码的字符集合不同：只有 A-Z a-z 0-9 - _ . ~ 保持不变。",
        $"The value of {name} is the same, but the endpoint encodes other characters of it: only A-Z a-z 0-9 - _ . ~ stay as they are.");

    public static SignatureCause OtherValue(string name) => New("otherValue",
        $"接入点收到的 {name} 是另一个值：可能被途中的代理改写，或读错了位置。", $"{name} has another value at the endpoint: something on the way changed it, or it was read from the wrong place.");

    private static SignatureCause OfKey(string account, string name, string zh, string en) => New(name, zh, en) with { Key = KeyOf(account) };

    private static string KeyOf(string account) => $"Accounts:{account}:AccessKeySecret";

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names);

    private static SignatureCause New(string name, string zh, string en) => new(name, new LocalText { Zh = zh, En = en });
}
