using System.Globalization;
using System.Text;
using System.Xml;

namespace Conformance.Reporting.Texts;

/// <summary>What a peer sent as text that any viewer can show: what is no character of XML 1.0, and every other control character but tab and line feed, is spelt out.</summary>
public static class VisibleText
{
    /// <param name="text">What a peer sent.</param>
    /// <param name="longest">Characters of it at most; what is cut is said.</param>
    public static string Of(string text, int longest = int.MaxValue)
    {
        var whole = text.Length <= longest ? text : Cut(text, longest);
        var shown = IsPlain(whole) ? whole : Spelt(whole);
        return text.Length <= longest ? shown : $"{shown}… ({(text.Length - whole.Length).ToString(CultureInfo.InvariantCulture)} more characters)";
    }

    private static string Cut(string text, int longest) => text[..(longest > 0 && char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(char c) => c is '\n' or '\t' || (!char.IsControl(c) && XmlConvert.IsXmlChar(c));

    private static string Spelt(string text)
    {
        var spelt = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text[i]))
            {
                spelt.Append(text[i]);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                spelt.Append(text[i]).Append(text[++i]);
            }
            else
            {
                spelt.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
        }

        return spelt.ToString();
    }
}
