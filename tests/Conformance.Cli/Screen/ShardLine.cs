using Conformance.Probe.Runs;

namespace Conformance.Cli.Screen;

/// <summary>Says of a shard what part of the selected cases it takes.</summary>
internal static class ShardLine
{
    public static void Show(RunPlan plan)
    {
        if (plan.Selection.Shard is { } shard)
        {
            Terminal.Line($"Only {shard}: {plan.Cases.Count} of the {shard.Selected} selected cases");
        }
    }
}
