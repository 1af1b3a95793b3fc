namespace Conformance.Probe.Settings;

/// <summary>User and password of a proxy, as they stand in its URL.</summary>
public sealed record ProxyLogin(string User, Secret Password)
{
    /// <summary>The URL without its user part.</summary>
    public static string Stripped(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        return url.LastIndexOf('@') is var end && start > 2 && end >= start ? url[..start] + url[(end + 1)..] : url;
    }

    /// <summary>Null where the URL names no user.</summary>
    internal static ProxyLogin? Of(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var proxy) || proxy.UserInfo.Length == 0)
        {
            return null;
        }

        var parts = proxy.UserInfo.Split(':', 2);
        return new ProxyLogin(Uri.UnescapeDataString(parts[0]), new Secret(Uri.UnescapeDataString(parts.ElementAtOrDefault(1) ?? "")));
    }
}
