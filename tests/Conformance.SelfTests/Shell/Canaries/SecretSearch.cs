using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Conformance.SelfTests.Shell.Canaries;

/// <summary>
/// Searches texts for a secret as someone would who wants it: undoes every encoding that may be one, again and again. Written anew for the
/// tests: a search by the suite's own means would find nothing that they forgot.
/// </summary>
internal static partial class SecretSearch
{
    private const int Depth = 2;

    /// <summary>Those of the texts that can be read somewhere in what was written.</summary>
    public static IReadOnlyList<string> Read(string written, IEnumerable<string> texts)
    {
        var left = texts.ToHashSet();
        var read = new List<string>();
        foreach (var reading in Readings(written, Depth))
        {
            var seen = left.Where(t => reading.Contains(t, StringComparison.Ordinal)).ToList();
            read.AddRange(seen);
            left.ExceptWith(seen);
        }

        return read;
    }

    /// <summary>Every file of a folder, whatever it is; of JSON also its texts.</summary>
    public static IEnumerable<(string Place, string Written)> Files(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            yield return (file, Encoding.UTF8.GetString(bytes));
            yield return ($"name of {file}", file);
            if (Path.GetExtension(file) is ".json" or ".jsonl" or ".har")
            {
                yield return ($"texts of {file}", string.Join('\n', TextsOf(Encoding.UTF8.GetString(bytes), Path.GetExtension(file) == ".jsonl")));
            }
        }
    }

    private static IEnumerable<string> TextsOf(string json, bool isLines)
    {
        foreach (var one in isLines ? json.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [json])
        {
            using var document = JsonDocument.Parse(one);
            foreach (var text in TextsOf(document.RootElement).ToList())
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => TextsOf(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private static IEnumerable<string> Readings(string text, int depth)
    {
        yield return text;
        if (depth == 0 || text.Length == 0)
        {
            yield break;
        }

        Func<string, string>[] undo = [Uri.UnescapeDataString, WebUtility.HtmlDecode, Unescaped, Base64, Hexadecimal];
        foreach (var next in undo.Select(u => u(text)).Where(n => n != text))
        {
            foreach (var reading in Readings(next, depth - 1))
            {
                yield return reading;
            }
        }
    }

    private static string Unescaped(string text) => Escape().Replace(text, m => m.Groups[1].Success
        ? $"{(char)Convert.ToInt32(m.Groups[1].Value, 16)}"
        : m.Groups[2].Value);

    private static string Base64(string text) => string.Join('\n', Letters().Matches(text.Replace("\r", "").Replace("\n", " ")).SelectMany(m =>
        Enumerable.Range(0, 4).Select(skip => Decoded(m.Value[skip..].Replace('-', '+').Replace('_', '/')))));

    private static string Decoded(string letters)
    {
        var whole = letters[..^(letters.Length % 4 == 1 ? 1 : 0)];
        return Encoding.UTF8.GetString(Convert.FromBase64String(whole + new string('=', (4 - (whole.Length % 4)) % 4)));
    }

    private static string Hexadecimal(string text) => string.Join('\n', Digits().Matches(text).SelectMany(m =>
        Enumerable.Range(0, 2).Select(skip => m.Value[skip..]).Select(d => Encoding.UTF8.GetString(Convert.FromHexString(d[..^(d.Length % 2)])))));

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})|\\([/""\\'])")]
    private static partial Regex Escape();

    [GeneratedRegex("[A-Za-z0-9+/_-]{8,}")]
    private static partial Regex Letters();

    [GeneratedRegex("[0-9A-Fa-f]{12,}")]
    private static partial Regex Digits();
}
