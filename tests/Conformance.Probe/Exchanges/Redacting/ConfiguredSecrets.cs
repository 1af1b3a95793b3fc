using Conformance.Probe.Settings;

namespace Conformance.Probe.Exchanges;

/// <summary>A text of the configuration that must not be read in what is recorded or shown.</summary>
/// <param name="Text">The text.</param>
/// <param name="Keep">How many of its first characters may stay.</param>
/// <param name="Label">Its configuration key where it is a secret that no answer may hold; null where it is only not shown.</param>
internal sealed record Concealed(string Text, int Keep, string? Label)
{
    /// <summary>Within a word that answers hold by right it is left alone.</summary>
    public required bool YieldsToWords { get; init; }
}

/// <summary>Finds what of the configuration is secret: keys and tokens of accounts, credentials in headers, the proxy's password.</summary>
internal static class ConfiguredSecrets
{
    private const string ProxyKey = "Endpoint:Proxy";

    public static IEnumerable<Concealed> Of(IEnumerable<Account> accounts) => accounts.SelectMany(Of);

    public static IEnumerable<Concealed> Of(EndpointSettings endpoint) =>
        [.. endpoint.Headers.SelectMany(h => HeaderCredentials.Of(h.Key, h.Value)), .. (endpoint.ProxyLogin ?? OfSystem(endpoint)) is { } login ? Of(login) : []];

    private static IEnumerable<Concealed> Of(Account account)
    {
        yield return Secret(account.AccessKeySecret.Reveal(), $"Accounts:{account.Name}:AccessKeySecret");
        if (account.SecurityToken is { } token)
        {
            yield return Secret(token.Reveal(), $"Accounts:{account.Name}:SecurityToken");
        }

        yield return new Concealed(account.AccessKeyId, account.KeptOfAccessKeyId, null) { YieldsToWords = true };
    }

    // A short password is looked for together with its user only: alone it would be found in anything.
    private static IEnumerable<Concealed> Of(ProxyLogin login)
    {
        if (login.Password.Reveal().Length >= HeaderCredentials.Shortest)
        {
            yield return Secret(login.Password.Reveal(), ProxyKey);
        }

        yield return Secret($"{login.User}:{login.Password.Reveal()}", ProxyKey);
    }

    private static Concealed Secret(string text, string label) => new(text, 0, label) { YieldsToWords = false };

    private static ProxyLogin? OfSystem(EndpointSettings endpoint) =>
        endpoint.Proxy == "system" && HttpClient.DefaultProxy.GetProxy(endpoint.BaseUrl) is { } proxy
            && HttpClient.DefaultProxy.Credentials?.GetCredential(proxy, "Basic") is { Password.Length: > 0 } login
            ? new ProxyLogin(login.UserName, new Secret(login.Password))
            : null;
}
