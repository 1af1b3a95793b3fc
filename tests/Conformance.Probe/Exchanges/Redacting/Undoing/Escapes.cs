using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Conformance.Probe.Exchanges;

/// <summary>
/// Undoes the escapes of URLs, JSON, XML and HTML all at once, one level of them: writers differ in what they escape, and a secret with one
/// character escaped in another way than we thought of is still readable by anyone.
/// </summary>
internal static class Escapes
{
    private const int LongestEntity = 12;
    private static readonly ByteSet Signs = new("%\\&]"u8);

    private static ReadOnlySpan<byte> CdataSeam => "]]><![CDATA["u8;

    public static bool Undo(ReadOnlySpan<byte> encoded, Undone into)
    {
        var (done, any) = (0, false);
        Span<byte> text = stackalloc byte[4];
        for (var at = Signs.Next(encoded, 0); at < encoded.Length; at = Signs.Next(encoded, at))
        {
            var (length, count) = One(encoded[at..], text);
            if (length > 0)
            {
                any = true;
                into.Copy(encoded[done..at], done);
                into.Add(text[..count], at, at + length);
                done = at + length;
            }

            at += Math.Max(1, length);
        }

        into.Copy(encoded[done..], done);
        return any;
    }

    /// <returns>How long the escape is that begins here, 0 for none, and how many bytes it stands for.</returns>
    private static (int Length, int Count) One(ReadOnlySpan<byte> rest, Span<byte> text) => rest[0] switch
    {
        (byte)'%' or (byte)'\\' when rest.Length > 1 && rest[1] == 'u' => Unicode(rest, text),
        (byte)'%' => Octet(rest, 1, text),
        (byte)'\\' when rest.Length > 1 && rest[1] == 'x' => Octet(rest, 2, text),
        (byte)'\\' when rest.Length > 1 => Single(rest[1], text),
        (byte)'&' => Entity(rest, text),
        (byte)']' when rest.StartsWith(CdataSeam) => (CdataSeam.Length, 0),
        _ => (0, 0),
    };

    private static (int, int) Octet(ReadOnlySpan<byte> rest, int digits, Span<byte> text)
    {
        if (rest.Length < digits + 2 || !Utf8Parser.TryParse(rest.Slice(digits, 2), out text[0], out var read, 'x') || read != 2)
        {
            return (0, 0);
        }

        return (digits + 2, 1);
    }

    private static (int, int) Single(byte letter, Span<byte> text)
    {
        text[0] = (char)letter switch
        {
            '/' or '"' or '\\' or '\'' => letter,
            'n' => (byte)'\n',
            'r' => (byte)'\r',
            't' => (byte)'\t',
            _ => 0,
        };
        return text[0] == 0 ? (0, 0) : (2, 1);
    }

    private static (int, int) Unicode(ReadOnlySpan<byte> rest, Span<byte> text)
    {
        if (Unit(rest) is not { } high)
        {
            return (0, 0);
        }

        if (char.IsHighSurrogate(high) && rest.Length > 6 && rest[6] == rest[0] && Unit(rest[6..]) is { } low && char.IsLowSurrogate(low))
        {
            return (12, new Rune(high, low).EncodeToUtf8(text));
        }

        return Rune.TryCreate(high, out var rune) ? (6, rune.EncodeToUtf8(text)) : (0, 0);
    }

    private static char? Unit(ReadOnlySpan<byte> rest) =>
        rest.Length >= 6 && rest[1] == 'u' && Utf8Parser.TryParse(rest.Slice(2, 4), out ushort unit, out var read, 'x') && read == 4 ? (char)unit : null;

    private static (int, int) Entity(ReadOnlySpan<byte> rest, Span<byte> text)
    {
        var end = rest[..Math.Min(rest.Length, LongestEntity)].IndexOf((byte)';');
        if (end < 2)
        {
            return (0, 0);
        }

        var name = Encoding.ASCII.GetString(rest[1..end]);
        var value = name switch
        {
            ['#', 'x' or 'X', .. var hex] when int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => code,
            ['#', .. var digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) => code,
            _ => EntityNames.Value(name),
        };
        return Rune.TryCreate(value, out var rune) && value > 0 ? (end + 1, rune.EncodeToUtf8(text)) : (0, 0);
    }
}
