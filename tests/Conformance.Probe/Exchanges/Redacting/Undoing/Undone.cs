namespace Conformance.Probe.Exchanges;

/// <summary>What comes out of undoing an encoding, byte by byte.</summary>
/// <param name="origins">Gets the place of each byte in the encoded text; null when nobody asks.</param>
internal sealed class Undone(List<(int Start, int End)>? origins)
{
    private byte[] bytes = new byte[256];
    private int count;

    public void Add(byte value, int start, int end)
    {
        Demand(1);
        bytes[count++] = value;
        origins?.Add((start, end));
    }

    /// <summary>Bytes that one escape stands for.</summary>
    public void Add(ReadOnlySpan<byte> values, int start, int end)
    {
        foreach (var value in values)
        {
            Add(value, start, end);
        }
    }

    /// <summary>Bytes that stand for themselves.</summary>
    public void Copy(ReadOnlySpan<byte> values, int start)
    {
        Demand(values.Length);
        values.CopyTo(bytes.AsSpan(count));
        count += values.Length;
        for (var i = 0; origins is not null && i < values.Length; i++)
        {
            origins.Add((start + i, start + i + 1));
        }
    }

    private void Demand(int more)
    {
        if (count + more > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, count + more));
        }
    }

    public byte[] ToArray() => bytes.AsSpan(0, count).ToArray();
}
