using System.Text;

namespace Conformance.Probe.Exchanges;

/// <summary>One spelling of a text to be masked.</summary>
/// <param name="Bytes">What is looked for.</param>
/// <param name="Keep">How many of its first bytes stay.</param>
/// <param name="Label">The configuration key of a secret; null for a text that is none and still not shown.</param>
/// <param name="Spared">Words within which it is left alone.</param>
internal sealed record Needle(byte[] Bytes, int Keep, string? Label, byte[][] Spared)
{
    /// <summary>Looked for only in what was decoded from a code.</summary>
    public bool IsOfCode { get; init; }

    public bool StandsAt(ReadOnlySpan<byte> text, int at)
    {
        if (!text[at..].StartsWith(Bytes))
        {
            return false;
        }

        foreach (var word in Spared)
        {
            var start = at - word.AsSpan().IndexOf(Bytes);
            if (start >= 0 && text[start..].StartsWith(word))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>All texts to be masked, each in the character encodings it can come in; looked for in one pass.</summary>
internal sealed class Needles
{
    // Noise holds any shorter text by chance.
    private const int ShortestInGuess = 6;

    private readonly Needle[]?[] byFirst = new Needle[256][];

    // A bit for each pair of bytes that some needle begins with: nearly every place of a text is passed over by one look.
    private readonly ulong[] begins = new ulong[65536 / 64];

    /// <param name="concealed">What is not to be read.</param>
    /// <param name="publicWords">Words that answers hold by right.</param>
    public Needles(IReadOnlyList<Concealed> concealed, IReadOnlyList<string> publicWords)
    {
        var all = concealed.SelectMany(c => Of(c, publicWords)).DistinctBy(n => (Convert.ToHexString(n.Bytes), n.Label, n.IsOfCode)).ToList();
        Longest = all.Select(n => n.Bytes.Length).DefaultIfEmpty().Max();
        Shortest = all.Select(n => n.Bytes.Length).DefaultIfEmpty(int.MaxValue).Min();
        foreach (var alike in all.GroupBy(n => n.Bytes[0]))
        {
            byFirst[alike.Key] = [.. alike];
            foreach (var needle in alike)
            {
                Begin(needle.Bytes);
            }
        }
    }

    /// <summary>Length of the longest, in bytes; 0 where there is none.</summary>
    public int Longest { get; }

    /// <summary>Length of the shortest, in bytes; no text is as short where there is none.</summary>
    public int Shortest { get; }

    public void FindIn(View view, List<Sighting> sightings)
    {
        var text = view.Bytes;
        for (var at = 0; at < text.Length; at++)
        {
            var pair = (text[at] << 8) | (at + 1 < text.Length ? text[at + 1] : 0);
            if ((begins[pair >> 6] & (1UL << pair)) != 0)
            {
                FindAt(view, at, sightings);
            }
        }
    }

    private void FindAt(View view, int at, List<Sighting> sightings)
    {
        foreach (var needle in byFirst[view.Bytes[at]]!)
        {
            if ((view.IsGuess ? needle.Bytes.Length >= ShortestInGuess : !needle.IsOfCode) && needle.StandsAt(view.Bytes, at))
            {
                sightings.Add(new Sighting(view, at, needle));
            }
        }
    }

    private void Begin(byte[] needle)
    {
        for (var second = 0; second < 256; second++)
        {
            if (needle.Length == 1 || needle[1] == second)
            {
                var pair = (needle[0] << 8) | second;
                begins[pair >> 6] |= 1UL << pair;
            }
        }
    }

    private static IEnumerable<Needle> Of(Concealed concealed, IReadOnlyList<string> publicWords)
    {
        byte[][] spared = concealed.YieldsToWords
            ? [.. publicWords.Where(w => w.Contains(concealed.Text, StringComparison.Ordinal)).Select(Encoding.UTF8.GetBytes)]
            : [];
        var plain = Encoding.UTF8.GetBytes(concealed.Text);
        return
        [
            .. Spellings(concealed).Where(s => s.Length > concealed.Keep).Select(s => new Needle(s, concealed.Keep, concealed.Label, spared)),
            // Cut out of a longer code it lacks bits at both ends.
            .. plain.Length >= ShortestInGuess + 2 && concealed.Keep == 0 ? [new Needle(plain[1..^1], 0, concealed.Label, spared) { IsOfCode = true }] : Array.Empty<Needle>(),
        ];
    }

    private static IEnumerable<byte[]> Spellings(Concealed concealed)
    {
        var text = concealed.Text;
        var plain = Encoding.UTF8.GetBytes(text);
        yield return plain;
        if (concealed.Keep > 0)
        {
            yield break;
        }

        // A form writes '+' for a space.
        yield return Encoding.UTF8.GetBytes(text.Replace(' ', '+'));
        yield return Encoding.Unicode.GetBytes(text);
        yield return Encoding.BigEndianUnicode.GetBytes(text);
        // UTF-8 that was taken for Latin-1 on its way, and Latin-1 itself.
        yield return Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(plain));
        if (text.All(c => c <= 0xff))
        {
            yield return Encoding.Latin1.GetBytes(text);
        }

        // A secret with something in it that looks like an escape, unescaped together with the text around it.
        for (var view = View.Of(plain).Undone(Escapes.Undo); view is { Bytes.Length: >= ShortestInGuess }; view = view.Undone(Escapes.Undo))
        {
            yield return view.Bytes;
        }
    }
}
