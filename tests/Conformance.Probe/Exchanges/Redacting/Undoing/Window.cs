namespace Conformance.Probe.Exchanges;

/// <summary>A part of a long text, looked at with what stands around it: so that undoing encodings costs no more memory for a long one.</summary>
internal sealed record Window(int Start, int End, int DecidesFrom, int DecidesTo)
{
    private const int Shortest = 64 * 1024;

    /// <param name="length">Length of the text.</param>
    /// <param name="margin">How much is seen on each side of the part that a window decides on.</param>
    public static IEnumerable<Window> Over(int length, int margin)
    {
        var step = Math.Max(Shortest, margin * 2);
        for (var from = 0; from < length; from += step)
        {
            var to = Math.Min(length, from + step);
            yield return new Window(Math.Max(0, from - margin), Math.Min(length, to + margin), from, to);
        }
    }

    public byte[] Of(byte[] text) => Start == 0 && End == text.Length ? text : text[Start..End];

    /// <summary>Of every place of a text one window decides, the one that sees most around it.</summary>
    public bool Decides(int place) => Start + place >= DecidesFrom && Start + place < DecidesTo;
}
