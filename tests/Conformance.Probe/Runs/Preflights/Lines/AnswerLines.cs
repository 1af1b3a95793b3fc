using Conformance.Judging.Answers;
using Conformance.Judging.Checks;
using Conformance.Model.Specification;
using Conformance.Probe.Recipes;
using static Conformance.Probe.Runs.PreflightLine;

namespace Conformance.Probe.Runs;

/// <summary>What the endpoint answered: its clock, the request without a signature, the HostId of its errors, the signed baseline.</summary>
internal static class AnswerLines
{
    private const int LongestText = 100;
    private static readonly TimeSpan FarOff = TimeSpan.FromMinutes(5);
    private static readonly LocalText Unsigned = Both("未签名请求", "unsigned request");
    private static readonly LocalText HostId = Both("HostId", "HostId");
    private static readonly LocalText Time = Both("时钟", "clock");

    public static IEnumerable<PreflightLine> Of(PreflightFacts facts)
    {
        var reads = facts.Reads;
        if (reads.Count == 0)
        {
            return [];
        }

        return [Clock(facts), Bare(reads[0]), .. HostIdSeen(reads, facts), .. facts.Record.Control.Select(c => Control(c.Key, c.Value, reads))];
    }

    private static PreflightLine Clock(PreflightFacts facts)
    {
        if (facts.ClockOffset is not { } offset)
        {
            return new PreflightLine(PreflightGrade.Warning, Time, "no Date header",
                Both("回答没有 Date 头，Timestamp 按本机时钟生成：请确认本机时间准确。", "Answers have no Date, so Timestamps follow this machine's clock: make sure it is right."));
        }

        var fact = $"{offset.TotalSeconds:+0;-0;0} s; Timestamp 按接入点的 Date · follows the endpoint's Date";
        return offset.Duration() <= FarOff
            ? new PreflightLine(PreflightGrade.Ok, Time, fact)
            : new PreflightLine(PreflightGrade.Warning, Time, fact, Both(
                "接入点与本机时钟相差较大。套件按接入点的 Date 生成 Timestamp；其他客户端按自己的时钟，可能被拒绝。",
                "The endpoint's clock and this machine's are far apart. The suite's Timestamps follow the endpoint's Date; other clients follow their own clock and may be refused."));
    }

    private static PreflightLine Bare(ReadExchange bare) => bare switch
    {
        { Exchange.Fault: { } fault } => new PreflightLine(PreflightGrade.Problem, Unsigned, fault.Detail, NetworkRemedies.For(fault.Kind, "Endpoint:BaseUrl")),
        { Succeeded: false, Answer: { IsError: true } answer } => new PreflightLine(PreflightGrade.Ok, Unsigned, $"{bare.Summary}, {answer.Format.ToString().ToUpperInvariant()}"),
        _ => new PreflightLine(PreflightGrade.Warning, Unsigned, $"{bare.Summary}, {bare.Exchange.Response?.Header("Content-Type") ?? "no Content-Type"}", Both(
            $"不是统一结构的错误{Why(bare, "：")}。请确认 Endpoint:BaseUrl 指向网关本身，而不是它前面的代理或网页。",
            $"This is no error of the unified shape{Why(bare, ": ")}. Make sure that Endpoint:BaseUrl is the gateway itself, and no proxy or web page before it.")),
    };

    private static string Why(ReadExchange read, string colon) => read.Unreadable is { } reason ? colon + Shown.Of(reason, LongestText) : "";

    private static IEnumerable<PreflightLine> HostIdSeen(IReadOnlyList<ReadExchange> reads, PreflightFacts facts)
    {
        var errors = reads.Where(r => r is { Succeeded: false, Answer.IsError: true }).ToList();
        var expected = facts.Settings.Endpoint.HostIds;
        var wanted = string.Join(" or ", expected);
        foreach (var seen in errors.Select(e => e.Answer!.Text("HostId")).Distinct())
        {
            var shown = Shown.Of(seen ?? "", LongestText);
            yield return seen switch
            {
                null or "" => new PreflightLine(PreflightGrade.Warning, HostId, $"none, expected {wanted}", Both(
                    "错误里没有 HostId：检查项 hostId 会失败。", "Errors carry no HostId: the check hostId will fail.")),
                _ when HostIds.Fit(expected, seen) => new PreflightLine(PreflightGrade.Ok, HostId, shown),
                _ => new PreflightLine(PreflightGrade.Warning, HostId, $"{shown}, expected {wanted}", Both(
                    $"若这就是该站点的 HostId，请在 \"Endpoint\" 下写 \"HostId\": \"{shown}\"，或加选项 --set Endpoint:HostId={shown}",
                    $"If this is the site's right HostId write \"HostId\": \"{shown}\" under \"Endpoint\", or give --set Endpoint:HostId={shown}")),
            };
        }
    }

    private static PreflightLine Control(string method, string? failure, IReadOnlyList<ReadExchange> reads)
    {
        var topic = Both($"{method.ToUpperInvariant()} 签名基线", $"signed baseline by {method.ToUpperInvariant()}");
        var read = reads.FirstOrDefault(r => r.Exchange.Account == Baseline.MainAccount && r.Exchange.Request.Method.Equals(method, StringComparison.OrdinalIgnoreCase));
        return failure is null
            ? new PreflightLine(PreflightGrade.Ok, topic, $"{read?.Summary} {read?.Answer?.Root}".TrimEnd())
            : new PreflightLine(PreflightGrade.Problem, topic, read is null ? "-" : ControlRemedies.Fact(read), ControlRemedies.For(read));
    }
}
