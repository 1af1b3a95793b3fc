using System.Text;

namespace Conformance.Probe.Exchanges;

/// <summary>What is secret of a header that is sent with every request: a gate before the endpoint may ask for a key in it.</summary>
internal static class HeaderCredentials
{
    /// <summary>Anything shorter is found in any text.</summary>
    public const int Shortest = 6;

    private const int ShortestOpaque = 8;
    private const int ShortestLong = 16;

    private static readonly string[] NamesOfSecrets =
        ["auth", "token", "secret", "key", "password", "passwd", "credential", "session", "signature", "jwt"];

    /// <summary>Of a header named like a credential its value and each part of it; of another its value when it looks like no word.</summary>
    public static IEnumerable<Concealed> Of(string name, string value)
    {
        if (name.Equals("Host", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        // Setting a cookie anew is how sessions work, and nothing an endpoint can be blamed for.
        var isCookie = name.Equals("Cookie", StringComparison.OrdinalIgnoreCase);
        var isSecret = NamesOfSecrets.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
        var texts = isSecret || isCookie ? Parts(value) : IsOpaque(value) ? [value] : [];
        // An answer may hold a mere word by right ("X-Auth-Mode: internal"): it is not shown, and nobody is blamed for it.
        return texts.Where(t => t.Length >= Shortest).Distinct().Select(t =>
            new Concealed(t, 0, isSecret && (IsOpaque(t) || t.Length >= ShortestLong) ? $"Endpoint:Headers:{name}" : null) { YieldsToWords = true });
    }

    // "Bearer …", "Basic …" with a user and a password in it, "session=…; theme=…".
    private static IEnumerable<string> Parts(string value)
    {
        yield return value;
        var words = value.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Skip(words.Length > 1 && !words[0].Contains('=') ? 1 : 0))
        {
            yield return word;
            yield return word[(word.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim('"');
        }

        if (words is [var scheme, var coded] && scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) && Decoded(coded) is { } login)
        {
            yield return login;
            yield return login[(login.IndexOf(':', StringComparison.Ordinal) + 1)..];
        }
    }

    private static string? Decoded(string coded)
    {
        var bytes = new byte[coded.Length];
        return Convert.TryFromBase64String(coded, bytes, out var count) ? Encoding.UTF8.GetString(bytes, 0, count) : null;
    }

    // Letters and digits together: "staging" and "cn-hangzhou" are words an answer holds by right, "f3a9c1d2" is none.
    private static bool IsOpaque(string value) =>
        value.Length >= ShortestOpaque && !value.Contains(' ') && value.Any(char.IsAsciiDigit) && value.Any(char.IsAsciiLetter);
}
