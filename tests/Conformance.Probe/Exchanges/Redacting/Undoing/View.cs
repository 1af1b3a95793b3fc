namespace Conformance.Probe.Exchanges;

/// <summary>Undoes one encoding in a text.</summary>
/// <returns>True when there was something to undo.</returns>
internal delegate bool Undoing(ReadOnlySpan<byte> encoded, Undone into);

/// <summary>A text as one reads it once an encoding is undone; knows where each of its bytes stood.</summary>
internal sealed class View
{
    private readonly View? encoded;
    private readonly Undoing? undoing;
    private List<(int Start, int End)>? origins;

    private View(byte[] bytes, View? encoded, Undoing? undoing, bool isGuess)
    {
        Bytes = bytes;
        IsGuess = isGuess;
        this.encoded = encoded;
        this.undoing = undoing;
    }

    public byte[] Bytes { get; }

    /// <summary>Decoded from what only may be a code, so that most of it is noise: a short text found in it means nothing.</summary>
    public bool IsGuess { get; }

    public static View Of(byte[] bytes) => new(bytes, null, null, isGuess: false);

    /// <summary>Null when there is nothing of this encoding.</summary>
    public View? Undone(Undoing undo)
    {
        var undone = new Undone(origins: null);
        return undo(Bytes, undone) ? new View(undone.ToArray(), this, undo, IsGuess || undo != Escapes.Undo) : null;
    }

    /// <summary>The part of the first text that these bytes were read from.</summary>
    public (int From, int To) Origin(int start, int end)
    {
        if (encoded is null)
        {
            return (start, end);
        }

        // Few texts hold a secret: only then is it worth a second pass that keeps the places.
        origins ??= Traced(encoded.Bytes);
        return encoded.Origin(origins[start].Start, origins[end - 1].End);
    }

    private List<(int Start, int End)> Traced(byte[] bytes)
    {
        var places = new List<(int Start, int End)>(Bytes.Length);
        undoing!(bytes, new Undone(places));
        return places;
    }
}
