using System.Text.Json;

namespace Conformance.Model.Records;

/// <summary>Appends lines to <c>run.jsonl</c>, each flushed whole, from any thread.</summary>
public sealed class RunRecordWriter : IDisposable
{
    private readonly Lock gate = new();
    private readonly FileStream file;

    /// <exception cref="IOException">The file exists already or cannot be written.</exception>
    public RunRecordWriter(string path) =>
        file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);

    public void Append(RecordLine line)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(line, RecordJson.Readable.RecordLine);
        var whole = new byte[json.Length + 1];
        json.CopyTo(whole, 0);
        whole[^1] = (byte)'\n';
        lock (gate)
        {
            file.Write(whole);
        }
    }

    public void Dispose() => file.Dispose();
}
