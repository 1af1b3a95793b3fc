using System.Text;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Exchanges;

/// <summary>
/// The one boundary where secrets stop: masks every configured secret by as many asterisks, before anything is judged, recorded or shown,
/// however it is encoded. Of an AccessKeyId the first characters stay, at most four and at most half of it.
/// </summary>
public sealed class Redactor
{
    // Percent-encoded within JSON within HTML is one less than this.
    private const int DeepestEscapes = 4;
    private const int DeepestEscapesInCode = 2;
    private const int DeepestCodes = 2;

    // Room for a public word around a key id.
    private const int ShortestMargin = 1024;

    // A byte as \u0041 within Base64 within Base64.
    private const int LongestEncoded = 12;

    private readonly Needles needles;

    /// <param name="accounts">Whose secrets are masked.</param>
    /// <param name="publicWords">Words in which an AccessKeyId that is part of them is left alone, such as the codes of the table.</param>
    /// <param name="endpoint">Whose header values and proxy password are masked as well; null for none.</param>
    public Redactor(IEnumerable<Account> accounts, IEnumerable<string> publicWords, EndpointSettings? endpoint = null) =>
        needles = new Needles([.. ConfiguredSecrets.Of(accounts), .. endpoint is null ? [] : ConfiguredSecrets.Of(endpoint)], [.. publicWords]);

    /// <summary>The text masked; for texts without bytes of an answer.</summary>
    public string Masked(string text) => Encoding.UTF8.GetString(Masked(Encoding.UTF8.GetBytes(text), null));

    /// <summary>The bytes masked, in as many bytes.</summary>
    /// <param name="bytes">What came or goes.</param>
    /// <param name="echoed">Gets the labels of the secrets found; null where nobody asks.</param>
    public byte[] Masked(byte[] bytes, ISet<string>? echoed)
    {
        // No encoding makes a text shorter.
        if (bytes.Length < needles.Shortest)
        {
            return bytes;
        }

        byte[]? masked = null;
        foreach (var window in Window.Over(bytes.Length, Math.Max(ShortestMargin, needles.Longest * LongestEncoded)))
        {
            var sightings = new List<Sighting>();
            Look(View.Of(window.Of(bytes)), DeepestEscapes, DeepestCodes, sightings);
            foreach (var sighting in sightings)
            {
                var (from, to) = sighting.Place;
                if (window.Decides(from))
                {
                    masked ??= (byte[])bytes.Clone();
                    masked.AsSpan(window.Start + from, to - from).Fill((byte)'*');
                    Note(sighting.Needle, echoed);
                }
            }
        }

        return masked ?? bytes;
    }

    private static void Note(Needle needle, ISet<string>? echoed)
    {
        if (needle.Label is { } label)
        {
            echoed?.Add(label);
        }
    }

    // A code may hold escapes, and an escape part of a code: each view is looked at as it is, unescaped and decoded.
    private void Look(View view, int escapes, int codes, List<Sighting> sightings)
    {
        needles.FindIn(view, sightings);
        if (escapes > 0 && view.Undone(Escapes.Undo) is { } unescaped)
        {
            Look(unescaped, escapes - 1, codes, sightings);
        }

        if (codes > 0 && view.Undone(Codes.Base64) is { } decoded)
        {
            Look(decoded, DeepestEscapesInCode, codes - 1, sightings);
        }

        if (codes > 0 && view.Undone(Codes.Hexadecimal) is { } bytes)
        {
            Look(bytes, DeepestEscapesInCode, codes - 1, sightings);
        }
    }
}
