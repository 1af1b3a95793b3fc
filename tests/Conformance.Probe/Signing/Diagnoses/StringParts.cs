namespace Conformance.Probe.Signing;

/// <summary>A string to sign taken apart: <c>METHOD&amp;%2F&amp;</c> and the encoded parameters.</summary>
internal sealed record StringParts
{
    public required string Method { get; init; }

    public required string Path { get; init; }

    /// <summary>What stands behind the second <c>&amp;</c>, as it is.</summary>
    public required string Rest { get; init; }

    /// <summary>The parameters, their names and values as encoded before they were joined.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; }

    public IEnumerable<string> Names => Parameters.Select(p => p.Key);

    /// <returns>Null when the text has not three parts, the first of them a word.</returns>
    public static StringParts? Of(string text) => text.Split('&', 3) is [var method, var path, var rest] && method.All(char.IsAsciiLetter)
        ? new StringParts { Method = method, Path = path, Rest = rest, Parameters = [.. Pairs(PercentEncoding.Decode(rest))] }
        : null;

    public string? Value(string name) => Parameters.Where(p => p.Key == name).Select(p => p.Value).FirstOrDefault();

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string canonical) =>
        from pair in canonical.Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=', 2)
        select KeyValuePair.Create(parts[0], parts.Length > 1 ? parts[1] : "");
}
