using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Conformance.SelfTests.Shell.Canaries;

/// <summary>Ways in which an endpoint can write what it received.</summary>
internal static class Spelling
{
    public static readonly Func<string, string>[] All =
    [
        s => s,
        Uri.EscapeDataString,
        s => Uri.EscapeDataString(Uri.EscapeDataString(s)),
        s => string.Concat(Encoding.UTF8.GetBytes(s).Select(b => $"%{b:x2}")),
        WebUtility.HtmlEncode,
        s => string.Concat(s.Select(c => $"&#{(int)c};")),
        s => JsonSerializer.Serialize(s)[1..^1],
        s => string.Concat(s.Select(c => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture))),
        s => s.Replace("\\", "\\\\").Replace("/", "\\/").Replace("\"", "\\\""),
        s => Convert.ToBase64String(Encoding.UTF8.GetBytes(s)),
        s => Convert.ToBase64String(Encoding.UTF8.GetBytes(s)).Replace('+', '-').Replace('/', '_').TrimEnd('='),
        s => Convert.ToHexString(Encoding.UTF8.GetBytes(s)),
    ];
}
