using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Conformance.ReferenceEndpoint;

/// <summary>A running reference endpoint on loopback, with accounts and, unless it is seeded, secrets of its own at each start.</summary>
public sealed class ReferenceHost : IAsyncDisposable
{
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(1);
    private readonly KestrelServer server;

    private ReferenceHost(KestrelServer server, Uri baseUrl, AccountBook accounts)
    {
        this.server = server;
        BaseUrl = baseUrl;
        Settings = accounts.Settings
            .Append(new("Endpoint:BaseUrl", baseUrl.AbsoluteUri))
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public Uri BaseUrl { get; }

    /// <summary>A configuration layer: <c>Endpoint:BaseUrl</c> and the key of every account.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; }

    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<ReferenceHost> StartAsync(ReferenceOptions options, CancellationToken ct)
    {
        var accounts = AccountBook.Open(options.Edition, options.Clock, new KeyMaker(options.Seed));
        var gateway = new Gateway(options.Edition, options.Clock, accounts, options.Alterations);
        var server = KestrelFactory.Prepare(options.Port);
        try
        {
            await server.StartAsync(new HttpService(gateway, options.Clock, options.Latency), ct);
            return new ReferenceHost(server, KestrelFactory.AddressOf(server), accounts);
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(StopPatience);
        await server.StopAsync(patience.Token);
        server.Dispose();
    }
}
