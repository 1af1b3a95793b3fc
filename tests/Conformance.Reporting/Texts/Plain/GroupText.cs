using Conformance.Model.Specification;

namespace Conformance.Reporting.Texts;

/// <summary>The groups of requirements as chapters of reports.</summary>
public static class GroupText
{
    private static readonly IReadOnlyDictionary<string, LocalText> Names = new Dictionary<string, LocalText>
    {
        ["account"] = Of("账号状态", "Account state"),
        ["authentication"] = Of("身份认证", "Authentication"),
        ["authorization"] = Of("访问授权", "Authorization"),
        ["errors"] = Of("错误返回", "Error answers"),
        ["format"] = Of("返回格式", "Format"),
        ["idempotence"] = Of("幂等性", "Idempotence"),
        ["method"] = Of("请求方法", "HTTP method"),
        ["order"] = Of("检查顺序", "Order of checks"),
        ["ownership"] = Of("资源属主", "Ownership"),
        ["parameters"] = Of("请求参数", "Parameters"),
        ["requestId"] = Of("请求标识", "RequestId"),
        ["server"] = Of("服务端错误", "Server errors"),
        ["signature"] = Of("签名", "Signature"),
        ["success"] = Of("成功返回", "Success answers"),
        ["throttling"] = Of("流量控制", "Throttling"),
        ["timestamp"] = Of("时间戳", "Timestamp"),
    };

    /// <summary>A group without a name of its own is called by its word.</summary>
    public static LocalText Of(string group) => Names.GetValueOrDefault(group) ?? Of(group, group);

    private static LocalText Of(string zh, string en) => new() { Zh = zh, En = en };
}
