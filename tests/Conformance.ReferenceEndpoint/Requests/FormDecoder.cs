using System.Text;

namespace Conformance.ReferenceEndpoint.Requests;

/// <summary>Decodes pairs as forms are: <c>+</c> and <c>%20</c> are a space, hex in any case, UTF-8 (rules, step 1).</summary>
internal static class FormDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="form">One character a byte, as Latin-1 reads them.</param>
    /// <param name="source">Where the form stood.</param>
    /// <param name="wellFormed">False when at least one pair could not be decoded; such a pair is left out.</param>
    public static IReadOnlyList<Parameter> Decode(string form, ParameterSource source, out bool wellFormed)
    {
        wellFormed = true;
        var parameters = new List<Parameter>();
        foreach (var pair in form.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=');
            var name = Unescape(equals < 0 ? pair : pair[..equals]);
            var value = Unescape(equals < 0 ? "" : pair[(equals + 1)..]);
            if (name is null || value is null)
                wellFormed = false;
            else
                parameters.Add(new Parameter(name, value, source));
        }

        return parameters;
    }

    private static string? Unescape(string text)
    {
        var bytes = new byte[text.Length];
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not '%')
            {
                bytes[length++] = text[at] is '+' ? (byte)' ' : (byte)text[at];
            }
            else if (IsEscape(text, at))
            {
                bytes[length++] = Convert.FromHexString(text.AsSpan(at + 1, 2))[0];
                at += 2;
            }
            else
            {
                return null;
            }
        }

        return Utf8(bytes.AsSpan(0, length));
    }

    private static bool IsEscape(string text, int at) =>
        at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
