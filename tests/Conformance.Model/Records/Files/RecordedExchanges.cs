using System.Collections;
using System.Text.Json;
using Conformance.Model.Evidence;

namespace Conformance.Model.Records;

/// <summary>The exchanges of a case of a large record: read from the file again where they are asked for and nobody holds them any more.</summary>
internal sealed class RecordedExchanges(string path, long offset, int length, int count) : IReadOnlyList<Exchange>
{
    private readonly WeakReference<IReadOnlyList<Exchange>?> held = new(null);

    public int Count => count;

    public Exchange this[int index] => Read()[index];

    public IEnumerator<Exchange> GetEnumerator() => Read().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyList<Exchange> Read()
    {
        if (held.TryGetTarget(out var there))
        {
            return there;
        }

        var line = new byte[length];
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0))
        {
            file.Position = offset;
            file.ReadExactly(line);
        }

        var read = JsonSerializer.Deserialize(line, RecordJson.Readable.RecordLine) is CaseRecord one
            ? one.Evidence.Exchanges
            : throw new InvalidDataException($"{path}: it was changed while it was read");
        held.SetTarget(read);
        return read;
    }
}
