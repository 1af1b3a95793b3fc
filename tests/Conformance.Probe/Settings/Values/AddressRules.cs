using System.Globalization;
using System.Text.Json.Nodes;

namespace Conformance.Probe.Settings.Values;

/// <summary>Rules for addresses and header fields.</summary>
internal static class AddressRules
{
    private static readonly string[] ProxySchemes = ["http", "https", "socks4", "socks4a", "socks5"];

    public static ValueRule BaseUrl { get; } =
        TextRules.Text("an absolute http or https URL without query, fragment and user, such as https://api.example.com/", IsBaseUrl) with
        {
            Schema = () => new JsonObject { ["pattern"] = "^[Hh][Tt][Tt][Pp][Ss]?://[^?#@]+$" },
        };

    public static ValueRule HostAndPort { get; } = TextRules.Text("host:port, such as 10.0.0.5:443", IsHostAndPort);

    public static ValueRule Proxy { get; } =
        TextRules.Text("system, or a proxy's URL such as http://proxy.example.com:3128", text => IsSystem(text) || IsProxyUrl(text)) with
        {
            Canonical = text => IsSystem(text) ? "system" : text,
        };

    public static ValueRule HeaderValue { get; } =
        TextRules.Text("a header value without line breaks", IsOneLine) with { IsConfidential = true };

    /// <summary>The characters of an HTTP token.</summary>
    public static bool IsHeaderName(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal));

    private static bool IsOneLine(string text) => text.IndexOfAny(['\r', '\n', '\0']) < 0;

    private static bool IsBaseUrl(string text) =>
        !text.Any(c => char.IsWhiteSpace(c) || c is '?' or '#' or '\\')
        && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https"
        && url.Host.Length > 0 && url.Port > 0
        && !HasUser(text);

    /// <summary>Uri takes an empty user for none, and the URL would be sent with its '@'.</summary>
    private static bool HasUser(string url) =>
        url.Split('/') is [_, "", var authority, ..] && authority.Contains('@', StringComparison.Ordinal);

    private static bool IsHostAndPort(string text) =>
        text.LastIndexOf(':') is > 0 and var colon
        && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535
        && IsHost(text[..colon]);

    private static bool IsHost(string text) => (Uri.CheckHostName(text.Trim('[', ']')), text[0]) is
        (UriHostNameType.Dns or UriHostNameType.IPv4, not '[') or (UriHostNameType.IPv6, '[');

    private static bool IsSystem(string text) => text.Equals("system", StringComparison.OrdinalIgnoreCase);

    private static bool IsProxyUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && ProxySchemes.Contains(url.Scheme) && url.Host.Length > 0 && url.PathAndQuery is "/" or "";
}
