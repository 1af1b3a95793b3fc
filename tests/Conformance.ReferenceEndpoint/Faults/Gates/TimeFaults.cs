using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.Gates.Identity;
using static Conformance.ReferenceEndpoint.Faults.Gates.GateFault;

namespace Conformance.ReferenceEndpoint.Faults.Gates;

/// <summary>Windows for timestamps other than one hour either way.</summary>
internal static class TimeFaults
{
    private const int Forever = 1_000_000;
    private const string Within = "Timestamp.AcceptsWithinWindow";
    private static readonly string[] TooFar = ["IllegalTimestamp", "Timestamp.RefusesBeyondWindow"];

    public static IReadOnlyList<Fault> All { get; } =
    [
        New("time-unchecked", Text("不校验 Timestamp 的时间", "Timestamps are not held against the clock."),
            gates => gates.Without<TimestampGate>(), Passed()),
        Windows("time-15-minutes", Text("时间窗为 15 分钟", "The window is 15 minutes."), 15, 15, Missed.Refused(Within)),
        Windows("time-90-minutes", Text("时间窗为 90 分钟", "The window is 90 minutes."), 90, 90, Missed.Served("Timestamp.RefusesBeyondWindow")),
        Windows("time-24-hours", Text("时间窗为 24 小时", "The window is 24 hours."), 24 * 60, 24 * 60, Passed()),
        Windows("time-only-past-checked", Text("只检查过去的时间戳", "Only timestamps of the past are held against the clock."),
            60, Forever, Passed("*-late")),
        Windows("time-only-future-checked", Text("只检查未来的时间戳", "Only timestamps of the future are held against the clock."),
            Forever, 60, Passed("*-early")),
        Windows("time-future-5-minutes", Text("未来的时间戳只容许 5 分钟", "Timestamps of the future may be ahead by 5 minutes only."),
            60, 5, Missed.Refused(Within, "*-late")),
    ];

    private static Breach[] Passed(string variant = "*") => [.. TooFar.Select(requirement => Missed.Served(requirement, variant))];

    private static Fault Windows(string name, LocalText text, int past, int future, params IReadOnlyList<Breach> breaks) =>
        New(name, text, gates => gates.Replace<TimestampGate>(gate =>
            gate with { Past = TimeSpan.FromMinutes(past), Future = TimeSpan.FromMinutes(future) }), breaks);
}
