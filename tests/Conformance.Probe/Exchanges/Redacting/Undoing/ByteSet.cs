namespace Conformance.Probe.Exchanges;

/// <summary>
/// Bytes to be found in a text. A plain table and not <c>SearchValues</c>: the runtime compiles the vector code of that anew in every process,
/// first without optimising it, which costs a short process more than the search.
/// </summary>
internal sealed class ByteSet
{
    private readonly bool[] members = new bool[256];

    public ByteSet(ReadOnlySpan<byte> bytes)
    {
        foreach (var member in bytes)
        {
            members[member] = true;
        }
    }

    /// <summary>Place of the first member from <paramref name="at"/> on; the length of the text where there is none.</summary>
    public int Next(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && !members[text[at]])
        {
            at++;
        }

        return at;
    }

    /// <summary>Place of the first byte from <paramref name="at"/> on that is no member; the length of the text where there is none.</summary>
    public int NextOther(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && members[text[at]])
        {
            at++;
        }

        return at;
    }
}
