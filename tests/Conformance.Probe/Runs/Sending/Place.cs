namespace Conformance.Probe.Runs;

/// <summary>A place that was entered, until it is left.</summary>
/// <param name="leave">Gives it back.</param>
internal sealed class Place(Action leave) : IDisposable
{
    public void Dispose() => leave();
}
