using System.Text.Json;

namespace Conformance.Model.Records;

/// <summary>Appends lines to <c>run.jsonl</c>, each flushed whole, from any thread.</summary>
public sealed class RunRecordWriter : IDisposable
{
    private readonly Lock gate = new();
    private readonly FileStream file;
    private readonly MemoryStream whole = new();

    /// <exception cref="IOException">The file exists already or cannot be written.</exception>
    public RunRecordWriter(string path) =>
        file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);

    public void Append(RecordLine line)
    {
        lock (gate)
        {
            whole.SetLength(0);
            JsonSerializer.Serialize(whole, line, RecordJson.Readable.RecordLine);
            whole.WriteByte((byte)'\n');
            file.Write(whole.GetBuffer(), 0, (int)whole.Length);
        }
    }

    public void Dispose() => file.Dispose();
}
