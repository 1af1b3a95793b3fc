using System.Globalization;
using System.Text;
using Conformance.SelfTests.OtherGateway.Faults;

namespace Conformance.SelfTests.OtherGateway.Entrance;

/// <summary>Decodes as forms are decoded: a plus is a space, hex digits in either case, all of it UTF-8.</summary>
internal sealed class FormDecoder(FaultSet faults)
{
    private readonly Encoding encoding = faults.Has("latin1-parameters") ? Encoding.Latin1 : Encoding.UTF8;
    private readonly byte plus = (byte)(faults.Has("plus-kept") ? '+' : ' ');

    public IEnumerable<Field> Decode(string text, FieldPlace place)
    {
        foreach (var piece in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = piece.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0
                ? new Field(Decode(piece), "", piece + "=", place)
                : new Field(Decode(piece[..equals]), Decode(piece[(equals + 1)..]), piece, place);
        }
    }

    private string Decode(string encoded)
    {
        var bytes = new List<byte>(encoded.Length);
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] == '%' && ByteAt(encoded, i + 1) is { } value)
            {
                bytes.Add(value);
                i += 2;
            }
            else
            {
                bytes.Add(encoded[i] == '+' ? plus : (byte)encoded[i]);
            }
        }

        return encoding.GetString([.. bytes]);
    }

    private static byte? ByteAt(string text, int start) =>
        start + 2 <= text.Length
        && byte.TryParse(text.AsSpan(start, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
