using System.Text;
using System.Text.RegularExpressions;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Exchanges;

/// <summary>
/// The one boundary where secrets stop: masks every configured secret by as many asterisks, before anything is judged, recorded or shown.
/// Of an AccessKeyId the first characters stay, at most four and at most half of it.
/// </summary>
public sealed class Redactor
{
    private readonly List<Mask> masks;
    private readonly List<(Regex Pattern, string? Label)> patterns;

    /// <param name="accounts">Whose secrets are masked.</param>
    /// <param name="publicWords">Words in which an AccessKeyId that is part of them is left alone, such as the codes of the table.</param>
    public Redactor(IEnumerable<Account> accounts, IEnumerable<string> publicWords)
    {
        var words = publicWords.ToList();
        var all = accounts.ToList();
        masks = [.. all.SelectMany(a => MasksOf(a, words)).OrderByDescending(m => m.Find.Length)];
        // One that is part of a public word cannot be told from it once it is escaped.
        var ids = all.Select(a => a.AccessKeyId).Where(id => words.All(w => !w.Contains(id, StringComparison.Ordinal)));
        patterns =
        [
            .. all.SelectMany(SecretsOf).Select(s => (SecretPattern.Of(s.Secret, 0), (string?)s.Label)),
            .. ids.Select(id => (SecretPattern.Of(id, Kept(id)), (string?)null)),
        ];
    }

    /// <summary>The text masked; for texts without bytes of an answer.</summary>
    public string Masked(string text) => Encoding.UTF8.GetString(Masked(Encoding.UTF8.GetBytes(text), null));

    /// <summary>The bytes masked, in as many bytes.</summary>
    /// <param name="bytes">What came or goes.</param>
    /// <param name="echoed">Gets the labels of the secrets found; null where nobody asks.</param>
    public byte[] Masked(byte[] bytes, ISet<string>? echoed)
    {
        byte[]? masked = null;
        foreach (var mask in masks)
        {
            for (var at = Next(bytes, mask, 0); at >= 0; at = Next(bytes, mask, at + mask.Find.Length))
            {
                masked ??= (byte[])bytes.Clone();
                masked.AsSpan(at + mask.Keep, mask.Find.Length - mask.Keep).Fill((byte)'*');
                if (mask.Label is { } label)
                {
                    echoed?.Add(label);
                }
            }
        }

        return Unescaped(masked ?? bytes, echoed);
    }

    private byte[] Unescaped(byte[] bytes, ISet<string>? echoed)
    {
        // Only what holds an escape can hold an escaped secret.
        if (bytes.AsSpan().IndexOfAny("%\\&"u8) < 0)
        {
            return bytes;
        }

        var text = Encoding.Latin1.GetString(bytes);
        var found = patterns.SelectMany(p => p.Pattern.Matches(text), (p, match) => (p.Label, match.Groups[1].Index, match.Groups[1].Length)).ToList();
        var masked = found.Count == 0 ? bytes : (byte[])bytes.Clone();
        foreach (var (label, index, length) in found)
        {
            masked.AsSpan(index, length).Fill((byte)'*');
            if (label is not null)
            {
                echoed?.Add(label);
            }
        }

        return masked;
    }

    private static int Next(byte[] bytes, Mask mask, int from)
    {
        while (bytes.AsSpan(from).IndexOf(mask.Find) is var found and >= 0)
        {
            var at = from + found;
            if (!mask.Spared.Any(word => StandsAround(bytes, at, mask.Find, word)))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    private static bool StandsAround(byte[] bytes, int at, byte[] find, byte[] word)
    {
        var start = at - word.AsSpan().IndexOf(find);
        return start >= 0 && start + word.Length <= bytes.Length && bytes.AsSpan(start, word.Length).SequenceEqual(word);
    }

    private static IEnumerable<Mask> MasksOf(Account account, List<string> words)
    {
        foreach (var (secret, label) in SecretsOf(account))
        {
            foreach (var form in SecretForms.BytesOf(secret))
            {
                yield return new Mask(form, 0, label, []);
            }
        }

        var id = account.AccessKeyId;
        foreach (var form in SecretForms.OfKeyId(id))
        {
            yield return new Mask(Encoding.UTF8.GetBytes(form), Kept(id), null,
                [.. words.Where(w => w.Contains(form, StringComparison.Ordinal)).Select(Encoding.UTF8.GetBytes)]);
        }
    }

    private static int Kept(string keyId) => Math.Min(4, keyId.Length / 2);

    private static IEnumerable<(string Secret, string Label)> SecretsOf(Account account)
    {
        yield return (account.AccessKeySecret.Reveal(), $"Accounts:{account.Name}:AccessKeySecret");
        if (account.SecurityToken is { } token)
        {
            yield return (token.Reveal(), $"Accounts:{account.Name}:SecurityToken");
        }
    }

    private sealed record Mask(byte[] Find, int Keep, string? Label, byte[][] Spared);
}
