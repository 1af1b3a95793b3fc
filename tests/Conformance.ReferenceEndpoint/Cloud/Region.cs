namespace Conformance.ReferenceEndpoint.Cloud;

/// <summary>A place where resources are.</summary>
internal sealed record Region(string Id, string LocalName)
{
    public static IReadOnlyList<Region> All { get; } =
    [
        new("cn-qingdao", "华北 1（青岛）"),
        new("cn-beijing", "华北 2（北京）"),
        new("cn-hangzhou", "华东 1（杭州）"),
        new("cn-shanghai", "华东 2（上海）"),
        new("cn-shenzhen", "华南 1（深圳）"),
        new("cn-hongkong", "中国香港"),
        new("ap-southeast-1", "新加坡"),
        new("us-west-1", "美国（硅谷）"),
    ];
}
