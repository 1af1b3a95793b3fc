using System.Text;

namespace Conformance.ReferenceEndpoint.Signing;

/// <summary>Percent-encoding that leaves only <c>A-Za-z0-9-_.~</c> as they are, upper-case hex (rules, step 3).</summary>
internal static class Rfc3986
{
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'~')
                encoded.Append((char)octet);
            else
                encoded.Append('%').Append(Hex(octet >> 4)).Append(Hex(octet & 15));
        }

        return encoded.ToString();
    }

    private static char Hex(int digit) => "0123456789ABCDEF"[digit];
}
