using System.Globalization;
using System.Text.Json.Nodes;
using Conformance.Probe.Settings.Keys;
using Conformance.Probe.Settings.Values;
using static Conformance.Probe.Settings.Known.KeyShapes;

namespace Conformance.Probe.Settings.Waivers;

/// <summary>The members of an entry of a waiver file (contract §6); its checks and its schema for editors follow them.</summary>
internal static class WaiverMembers
{
    public const string Requirement = "requirement";
    public const string Variants = "variants";
    public const string Check = "check";
    public const string Actual = "actual";
    public const string Reason = "reason";
    public const string Owner = "owner";
    public const string Issue = "issue";
    public const string Expires = "expires";

    /// <summary>Stands in a drafted file where a person has to write.</summary>
    private const string ToDo = "TODO";

    /// <summary>A word of one's own: the drafted text does not count, nor does an empty one.</summary>
    private static readonly ValueRule Said = TextRules.Text($"a text of your own, without {ToDo}", IsSaid) with
    {
        Schema = () => new JsonObject { ["pattern"] = @"\S", ["not"] = new JsonObject { ["pattern"] = ToDo } },
    };

    private static readonly ValueRule LastDay = TextRules.Text("a day as YYYY-MM-DD", text => Day(text) is not null) with
    {
        Schema = () => new JsonObject { ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
    };

    // Of nothing but * it could never be said that the behaviour has changed.
    private static readonly ValueRule Seen = TextRules.Text("what the finding got, such as \"404\"", IsSeen) with
    {
        Schema = () => new JsonObject { ["pattern"] = "^$|[^* ]", ["not"] = new JsonObject { ["pattern"] = $"^{ToDo}$" } },
    };

    public static OrderedDictionary<string, KeyNode> All { get; } = new(
    [
        new(Requirement, Value("要求编号", "Id of the requirement", TextRules.Filled)),
        new(Variants, List("用例编号中要求之后的部分，如 xml-get，可用 * 通配；默认为全部",
            "What stands after the requirement in case ids, such as xml-get, * as glob; default: all", TextRules.Name)),
        new(Check, Value("失败的检查项", "The check that fails", TextRules.Filled)),
        new(Actual, Value("实际结果，与报告中的文字一致；* 代表每次运行不同的部分", "What came, in the finding's words; * for what differs from run to run", Seen)),
        new(Reason, Value("接受的原因", "Why it is accepted", Said)),
        new(Owner, Value("负责人", "Who answers for it", Said)),
        new(Issue, Value("跟踪修复的问题单", "Where its mending is followed", Said)),
        new(Expires, Value("最后有效日（UTC，含当日）", "The last day it holds, in UTC", LastDay)),
    ]);

    /// <summary>Null for what is no day.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool IsSeen(string text) => text != ToDo && (text.Length == 0 || text.Trim('*', ' ').Length > 0);

    private static bool IsSaid(string text) =>
        !string.IsNullOrWhiteSpace(text) && !text.Contains(ToDo, StringComparison.Ordinal) && !Placeholder.Is(text);
}
