using System.Runtime.InteropServices;

namespace Conformance.Cli.Hosting;

/// <summary>Catches SIGINT and SIGTERM so that a run ends with its footer and reports; remembers which came first.</summary>
internal sealed class Signals : IDisposable
{
    private readonly List<PosixSignalRegistration> registrations = [];
    private readonly Action stop;

    public Signals(Action stop)
    {
        this.stop = stop;
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, c => Catch(c, "SIGINT")));
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, c => Catch(c, "SIGTERM")));
    }

    /// <summary>Null while none came.</summary>
    public string? First { get; private set; }

    public void Dispose() => registrations.ForEach(r => r.Dispose());

    private void Catch(PosixSignalContext context, string name)
    {
        context.Cancel = true;
        if (First is null)
        {
            First = name;
            stop();
        }
    }
}
