namespace Conformance.Probe.Exchanges;

/// <summary>
/// Undoes Base64 (both alphabets, broken into lines or not) and hexadecimal digits, wherever a run of their characters is long enough. Within a
/// longer run a secret begins at any alignment: each is tried.
/// </summary>
internal static class Codes
{
    // The shortest secret has six bytes.
    private const int ShortestBase64 = 8;
    private const int ShortestHexadecimal = 12;

    private static readonly ByteSet Base64Letters = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_\r\n"u8);

    private static readonly ByteSet Digits = new("0123456789ABCDEFabcdef"u8);

    private static readonly int[] Base64Values = Table(6);

    private static readonly int[] HexadecimalValues = Table(4);

    public static bool Base64(ReadOnlySpan<byte> encoded, Undone into) => Undo(encoded, into, Base64Letters, ShortestBase64, bits: 6);

    public static bool Hexadecimal(ReadOnlySpan<byte> encoded, Undone into) => Undo(encoded, into, Digits, ShortestHexadecimal, bits: 4);

    private static bool Undo(ReadOnlySpan<byte> encoded, Undone into, ByteSet letters, int shortest, int bits)
    {
        var any = false;
        for (var start = letters.Next(encoded, 0); start < encoded.Length;)
        {
            var end = letters.NextOther(encoded, start);
            if (end - start >= shortest)
            {
                any = true;
                Aligned(encoded[start..end], start, bits, into);
            }

            start = letters.Next(encoded, end);
        }

        return any;
    }

    private static void Aligned(ReadOnlySpan<byte> run, int start, int bits, Undone into)
    {
        var alignments = bits == 6 ? 4 : 2;
        for (var alignment = 0; alignment < alignments; alignment++)
        {
            Run(run, start, alignment * 8 / alignments, bits, into);
            // What comes from one alignment must not read on into the next.
            into.Add(0, start, start);
        }
    }

    /// <param name="run">Letters of a code.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="dropped">How many of its first bits belong to a byte that began before it.</param>
    /// <param name="bits">How many a letter stands for.</param>
    /// <param name="into">Gets the bytes.</param>
    private static void Run(ReadOnlySpan<byte> run, int at, int dropped, int bits, Undone into)
    {
        var (held, count, first) = (0, -dropped, at);
        var values = bits == 6 ? Base64Values : HexadecimalValues;
        for (var i = 0; i < run.Length; i++)
        {
            var value = values[run[i]];
            if (value < 0)
            {
                continue;
            }

            first = count <= 0 ? at + i : first;
            held = (held << bits) | value;
            count += bits;
            if (count >= 8)
            {
                count -= 8;
                into.Add((byte)(held >> count), first, at + i + 1);
                first = at + i;
            }

            held &= (1 << Math.Max(0, count)) - 1;
        }
    }

    private static int[] Table(int bits) => [.. Enumerable.Range(0, 256).Select(letter => Value((char)letter, bits))];

    private static int Value(char letter, int bits) => letter switch
    {
        >= '0' and <= '9' => bits == 4 ? letter - '0' : letter - '0' + 52,
        >= 'A' and <= 'Z' => bits == 4 ? letter - 'A' + 10 : letter - 'A',
        >= 'a' and <= 'z' => bits == 4 ? letter - 'a' + 10 : letter - 'a' + 26,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };
}
