using System.Text.Json.Nodes;
using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Values;
using static Conformance.Probe.Settings.Known.KeyShapes;

namespace Conformance.Probe.Settings.Fleets;

/// <summary>The keys of a fleet's file; its checks and its schema for editors follow them.</summary>
internal static class FleetKeys
{
    public const string EndpointsAtOnce = "EndpointsAtOnce";
    public const string RequestsAtOnce = "RequestsPerHost:AtOnce";
    public const string RequestsPerSecond = "RequestsPerHost:PerSecond";
    public const string Config = "Config";
    public const string Targets = "Targets";
    public const string Name = "Name";
    public const string Endpoint = "Endpoint";
    public const string Set = "Set";

    private const int LongestName = 60;

    /// <summary>Names of the fleet's own files, which lie beside the folders of the targets.</summary>
    private static readonly string[] Taken = ["fleet.json", "fleet.html"];

    private static readonly ValueRule Folder = TextRules.Text(
        $"a name of at most {LongestName} letters, digits, hyphens, underscores and full stops, since it names a folder", IsFolder) with
    {
        Schema = () => new JsonObject { ["pattern"] = @"^[^\s/\\:*?""<>|.][^\s/\\:*?""<>|]*$", ["maxLength"] = LongestName },
    };

    public static SectionNode Root { get; } = Section("一批接入点", "Many endpoints, run in one process",
    [
        new(EndpointsAtOnce, Value("同时测试的接入点数", "Endpoints at the same time", NumberRules.Whole(1, 256), "8")),
        new("RequestsPerHost", Section("同一主机上全部目标合计的上限", "Bounds for all targets of one host together",
        [
            new("AtOnce", Value("同时进行的请求数；默认为该主机各目标 Run:Workers 的最大值",
                "Requests at the same time; default: the most Run:Workers among the host's targets", NumberRules.Whole(1, 10_000))),
            new("PerSecond", Value("每秒请求数，0 为不限；默认为该主机各目标 Run:MaxRequestsPerSecond 的最大值",
                "Requests a second, 0: unlimited; default: the highest Run:MaxRequestsPerSecond among the host's targets", NumberRules.Whole(0, 1_000_000))),
        ])),
        new(Config, Configs("全部目标共用的配置文件，相对本文件；后者优先", "Configuration files of all targets, relative to this file; later ones win")),
        new(Targets, new ObjectsNode(Both("各目标", "The targets"), Section("一个目标", "One target",
        [
            new(Name, Value("名称，不可重复；也是结果文件夹名和报告中的接入点名称", "Name, each once; also the name of its folder and its label in reports", Folder)),
            new(Endpoint, Value("接入点地址，即 Endpoint:BaseUrl", "Its address, as Endpoint:BaseUrl", TextRules.Filled)),
            new(Config, Configs("此目标的配置文件，在共用文件之上", "Configuration files of this target, above those of all")),
            new(Set, new LayerNode(Both("此目标的配置键，如 \"Endpoint:HostId\"；文本中的 ${NAME} 取自环境变量 NAME，密钥应如此给出",
                "Configuration keys of this target, such as \"Endpoint:HostId\"; ${NAME} in a text stands for the environment variable NAME, which is how secrets are given"))),
        ]))),
    ]);

    private static ListNode Configs(string zh, string en) => List(zh, en, TextRules.ExistingFile);

    private static bool IsFolder(string text) =>
        text.Length is > 0 and <= LongestName && text[0] != '.' && text[^1] != '.'
        && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
        && !Taken.Contains(text, StringComparer.OrdinalIgnoreCase);
}
