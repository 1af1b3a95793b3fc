namespace Conformance.Judging.Answers;

/// <summary>Finds line breaks and indentation between the tokens of a body (rules, clause 3).</summary>
internal static class Layout
{
    /// <summary>Names the layout in a run of white space between two tokens; null for none or a single space.</summary>
    public static string? Of(ReadOnlySpan<char> between) => between.IndexOfAny('\n', '\r') >= 0 ? "a line break between tokens"
        : between.Contains('\t') || between.Length > 1 ? "indentation between tokens"
        : null;

    /// <summary>Looks between the tokens of well-formed JSON; white space around the whole is no layout.</summary>
    public static string? OfJson(ReadOnlySpan<byte> json)
    {
        var content = json.Trim(" \t\r\n"u8);
        var isInString = false;
        for (var i = 0; i < content.Length; i++)
        {
            switch (content[i])
            {
                case (byte)'\\' when isInString:
                    i++;
                    break;
                case (byte)'"':
                    isInString = !isInString;
                    break;
                case (byte)'\n' or (byte)'\r' when !isInString:
                    return "a line break between tokens";
                case (byte)'\t' when !isInString:
                case (byte)' ' when !isInString && content[i - 1] == ' ':
                    return "indentation between tokens";
            }
        }

        return null;
    }
}
