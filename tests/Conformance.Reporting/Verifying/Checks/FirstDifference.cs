using System.Text;
using Conformance.Judging.Answers;

namespace Conformance.Reporting.Verifying;

/// <summary>The first place where two texts differ, as a person finds it.</summary>
internal static class FirstDifference
{
    private const int Before = 20;
    private const int Longest = 80;

    /// <returns>Line and both texts; null where there is no difference.</returns>
    public static string? Between(ReadOnlySpan<byte> has, ReadOnlySpan<byte> should)
    {
        var place = has.CommonPrefixLength(should);
        return place == has.Length && place == should.Length
            ? null
            : $"first in line {has[..place].Count((byte)'\n') + 1}: it has '{Excerpt(has, place)}', made again '{Excerpt(should, place)}'";
    }

    private static string Excerpt(ReadOnlySpan<byte> text, int place)
    {
        var start = Math.Max(text[..place].LastIndexOf((byte)'\n') + 1, place - Before);
        var rest = text[start..Math.Min(text.Length, place + Longest)];
        var end = rest[(place - start)..].IndexOf((byte)'\n');
        return Shown.Of(Encoding.UTF8.GetString(end < 0 ? rest : rest[..(place - start + end)]), Longest);
    }
}
