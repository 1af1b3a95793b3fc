using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Values;
using static Conformance.Probe.Settings.Known.KeyShapes;

namespace Conformance.Probe.Settings.Known;

/// <summary>The section <c>Endpoint</c>.</summary>
internal static class EndpointKeys
{
    /// <summary>The nested members that need no tolerance.</summary>
    public static readonly string[] AllowedErrorMembers = ["Recommend", "AccessDeniedDetail"];

    public static SectionNode Endpoint { get; } = Section("被测接入点", "The endpoint under test",
    [
        new("Name", Value("报告中的名称，默认为主机名", "Label in reports; default: the host", TextRules.Filled)),
        new("BaseUrl", Value("接入地址；路径按原样发送", "http(s) address; its path is sent as given", AddressRules.BaseUrl)),
        new("Edition", Value("规则版本", "Edition of the rules", TextRules.Choice("classic-2017"), "classic-2017")),
        new("HostId", List("期望的 HostId，可用 * 通配；默认为发送的 Host 头（不含端口）",
            "Expected HostId or a list of them, * as glob; default: the Host header sent, without port", TextRules.Name) with
        {
            TakesSingle = true,
        }),
        new("Version", Value("API 版本，必填", "Version of the API behind the endpoint; required with BaseUrl", TextRules.Date)),
        new("Action", Value("一个无副作用且会成功的只读接口，必填",
            "A harmless signed read that succeeds, the baseline of every case; required with BaseUrl", TextRules.Name)),
        new("Parameters", Parameters("基线请求的业务参数；至少一个可选参数可解锁三项签名要求",
            "Business parameters of the baseline; at least one optional one unlocks three signature requirements")),
        new("CommonParameters", Parameters("每个接口都带的参数", "Sent with every action")),
        new("TextParameter", Value("可取任意文本的业务参数；默认由 SignatureNonce 携带特殊字符",
            "A business parameter that takes any text; default: SignatureNonce carries the special characters", TextRules.Name)),
        new("DefaultFormat", Value("未给 Format 时的格式；XML 以外属于容忍项",
            "Format of an answer when none is asked for; other than XML is a tolerance", TextRules.Choice("XML", "JSON"), "XML")),
        new("AllowedErrorMembers", List("错误中允许的嵌套成员；增加属于容忍项",
            "Nested members an error may have; further ones are a tolerance", TextRules.Name) with
        {
            Default = AllowedErrorMembers,
        }),
        new("TimeoutSeconds", Value("一次完整交互的时限（秒）", "Wall clock for one whole exchange, in seconds", NumberRules.Positive(3600), "10")),
        new("MaxResponseBytes", Value("响应体上限（字节）", "Longest body that is read, in bytes", NumberRules.Whole(1, 1 << 30), "1048576")),
        new("Headers", Map("附加请求头，可含 Host", "Further request headers; Host may be set", AddressRules.HeaderValue)),
        new("ConnectTo", Value("实际连接的 host:port", "host:port to dial instead", AddressRules.HostAndPort)),
        new("Proxy", Value("代理：null、system 或 URL", "Proxy: null, system or a URL", AddressRules.Proxy)),
        new("CaCertificateFile", Value("额外信任的 CA 证书（PEM）", "PEM file of a further trusted CA", TextRules.ExistingFile)),
        new("ClientCertificateFile", Value("客户端证书（PEM）", "PEM file of the client's certificate", TextRules.ExistingFile)),
        new("ClientKeyFile", Value("客户端私钥（PEM）", "PEM file of the client's key", TextRules.ExistingFile)),
    ]);
}
