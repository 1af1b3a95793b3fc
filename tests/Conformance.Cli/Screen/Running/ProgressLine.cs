using Spectre.Console;

namespace Conformance.Cli.Screen;

/// <summary>How far the run is: a bar on a terminal, a line every quarter elsewhere.</summary>
internal sealed class ProgressLine : IDisposable
{
    private readonly int total;
    private readonly TaskCompletionSource over = new();
    private readonly Task? bar;
    private ProgressTask? task;
    private int ended;
    private volatile bool isStopped;

    public ProgressLine(int total)
    {
        this.total = total;
        if (Terminal.IsInteractive && total > 0)
        {
            bar = Terminal.Out.Progress().AutoClear(true).HideCompleted(true).StartAsync(async context =>
            {
                task = context.AddTask("cases", maxValue: total);
                task.Value = ended;
                await over.Task;
            });
        }
    }

    /// <summary>Counts no more: a run that was stopped passes over the cases that are left.</summary>
    public void Stop() => isStopped = true;

    public void CaseEnded()
    {
        if (isStopped)
        {
            return;
        }

        var now = Interlocked.Increment(ref ended);
        if (bar is not null)
        {
            task?.Increment(1);
        }
        else if (total >= 4 && now * 4 / total > (now - 1) * 4 / total)
        {
            Terminal.Line($"{now}/{total} cases");
        }
    }

    public void Dispose()
    {
        over.TrySetResult();
        bar?.Wait();
    }
}
