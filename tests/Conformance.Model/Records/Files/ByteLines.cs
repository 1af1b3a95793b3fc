namespace Conformance.Model.Records;

/// <summary>The lines of a file as bytes, one at a time in the same room: those of a record may be long.</summary>
public sealed class ByteLines(string path) : IDisposable
{
    // Its writer may have it open still.
    private readonly FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
    private byte[] room = new byte[64 * 1024];
    private int start;
    private int next;
    private int end;

    /// <summary>The line that was read, without its end.</summary>
    public ReadOnlySpan<byte> Current => Whole.TrimEnd("\r\n"u8);

    /// <summary>The line that was read with all that stands before its line feed.</summary>
    public ReadOnlySpan<byte> Whole => room.AsSpan(start, next - start) is [.. var whole, (byte)'\n'] ? whole : room.AsSpan(start, next - start);

    /// <summary>Where the line that was read begins in the file.</summary>
    public long Offset { get; private set; }

    /// <summary>Nothing follows the line that was read.</summary>
    public bool IsLast => next == end && !Fill();

    /// <returns>False when there is no further line.</returns>
    public bool Read()
    {
        Offset += next - start;
        start = next;
        var searched = start;
        while (true)
        {
            var at = room.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                next = searched + at + 1;
                return true;
            }

            var had = end - start;
            if (!Fill())
            {
                next = end;
                return had > 0;
            }

            searched = start + had;
        }
    }

    public void Dispose() => file.Dispose();

    /// <summary>Reads on behind what is held, from the beginning of the current line.</summary>
    private bool Fill()
    {
        var held = room.AsSpan(start, end - start);
        var larger = held.Length < room.Length ? room : new byte[room.Length * 2];
        held.CopyTo(larger);
        (room, next, end, start) = (larger, next - start, end - start, 0);
        var count = file.Read(room, end, room.Length - end);
        end += count;
        return count > 0;
    }
}
