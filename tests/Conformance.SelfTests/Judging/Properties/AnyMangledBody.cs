using System.Text;
using CsCheck;

namespace Conformance.SelfTests.JudgingTests.Properties;

/// <summary>Generates bodies that something happened to: cut, flipped, grown, repeated, nested, with a DTD, or no body at all.</summary>
internal static class AnyMangledBody
{
    private static readonly Gen<byte[]> Token = Gen.OneOf(
        "<a>", "</a>", "<", ">", "&", "&#0;", "&x;", "<![CDATA[", "]]>", "<!--", "<?xml version='1.0'?>", "<!DOCTYPE a [<!ENTITY x 'y'>]>",
        "<!DOCTYPE Error SYSTEM 'file:///etc/hostname'>", "{", "}", "[", "]", "\"", "\\", "\\ud800", ",", ":", "\uFEFF", "\0", "\uFFFF").Select(Encoding.UTF8.GetBytes);

    private static readonly Gen<byte[]> Piece = Gen.OneOf(
        Token,
        Gen.Byte.Array[1, 6],
        Gen.Select(Token, Gen.Frequency((9, 2), (9, 70), (1, 5_000)), (token, times) => (byte[])[.. Enumerable.Repeat(token, times).SelectMany(t => t)]));

    private static readonly Gen<byte[]> WellFormed = AnyBody.WithEpilogue.Select(w => w.Bytes);

    private static readonly Gen<byte[]> Once = Hurt(WellFormed);

    public static readonly Gen<byte[]> Any = Gen.Frequency((6, Once), (2, Hurt(Once)), (1, Gen.Byte.Array[0, 60]), (1, WellFormed));

    /// <summary>A stretch taken out or replaced by a piece or by itself twice, one bit turned, or the end cut off.</summary>
    private static Gen<byte[]> Hurt(Gen<byte[]> bodies) => Gen.Select(bodies, Gen.Int[0, 999_999], Gen.Int[0, 40], Piece, Gen.Int[0, 5], (body, place, length, piece, way) =>
    {
        var start = body.Length == 0 ? 0 : place % body.Length;
        var end = Math.Min(start + length, body.Length);
        return (byte[])(way switch
        {
            0 => [.. body[..start], .. body[end..]],
            1 => [.. body[..start], .. piece, .. body[end..]],
            2 => [.. body[..start], .. piece, .. body[start..]],
            3 => [.. body[..end], .. body[start..]],
            4 => [.. body.Select((b, i) => i == start ? (byte)(b ^ (1 << (length % 8))) : b)],
            _ => body[..start],
        });
    });
}
