using System.Security.Cryptography;
using System.Text;

namespace Conformance.Benchmarks.Bare;

/// <summary>
/// A cleanup names what its case's first answer made, and that has another id now: the only requests that are changed, and so signed again.
/// </summary>
internal static class Cleanup
{
    // How much text before an id tells where it stands.
    private const int Context = 12;

    /// <param name="cleanup">The recorded request, its AccessKeyId as it was.</param>
    /// <param name="recorded">The answer it took its id from then.</param>
    /// <param name="now">The answer to the same request now.</param>
    /// <param name="secret">Signs it.</param>
    public static Recorded With(Recorded cleanup, string recorded, string now, string secret)
    {
        var parameters = Parameters(cleanup.Body ?? cleanup.Target[(cleanup.Target.IndexOf('?', StringComparison.Ordinal) + 1)..]);
        var named = parameters.Keys.FirstOrDefault(name => name.EndsWith("Id", StringComparison.Ordinal) && name is not ("AccessKeyId" or "RegionId"));
        if (named is null || Replacement(parameters[named], recorded, now) is not { } id)
        {
            return cleanup;
        }

        parameters[named] = id;
        parameters.Remove("Signature");
        var sorted = Join(parameters);
        var toSign = $"{cleanup.Method}&%2F&{Uri.EscapeDataString(sorted)}";
#pragma warning disable CA5350 // The rules say HMAC-SHA1.
        var signature = Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret + "&"), Encoding.UTF8.GetBytes(toSign)));
#pragma warning restore CA5350
        var signed = $"{sorted}&Signature={Uri.EscapeDataString(signature)}";
        return cleanup.Body is null ? cleanup with { Target = "/?" + signed } : cleanup with { Body = signed };
    }

    private static string? Replacement(string id, string recorded, string now)
    {
        var at = recorded.IndexOf(id, StringComparison.Ordinal);
        var before = at < 0 ? "" : recorded[Math.Max(0, at - Context)..at];
        var there = at < 0 ? -1 : now.IndexOf(before, StringComparison.Ordinal);
        if (there < 0)
        {
            return null;
        }

        var start = there + before.Length;
        var end = now.AsSpan(start).IndexOfAny('<', '"');
        return end < 0 ? null : now.Substring(start, end);
    }

    private static SortedDictionary<string, string> Parameters(string form)
    {
        var parameters = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in form.Split('&'))
        {
            var cut = pair.IndexOf('=', StringComparison.Ordinal);
            parameters[Uri.UnescapeDataString(pair[..cut])] = Uri.UnescapeDataString(pair[(cut + 1)..]);
        }

        return parameters;
    }

    private static string Join(SortedDictionary<string, string> parameters) =>
        string.Join('&', parameters.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
}
