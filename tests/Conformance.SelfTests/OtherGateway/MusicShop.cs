using System.Net;
using Conformance.Model.Specification;
using Conformance.SelfTests.OtherGateway.Configuring;
using Conformance.SelfTests.OtherGateway.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Conformance.SelfTests.OtherGateway;

/// <summary>A right gateway of another maker, with another world behind it and faults to switch on.</summary>
public sealed class MusicShop : IAsyncDisposable
{
    private readonly WebApplication host;
    private readonly Storefront front;

    private MusicShop(WebApplication host, Storefront front, Uri baseUrl)
    {
        this.host = host;
        this.front = front;
        BaseUrl = baseUrl;
    }

    /// <summary>On 127.0.0.1, at a port the system chose.</summary>
    public Uri BaseUrl { get; }

    /// <summary>Every secret and security token, to search output for.</summary>
    public IReadOnlyList<string> Secrets => front.Accounts.Secrets;

    /// <summary>What arrived, in order; an absent Action is empty.</summary>
    public IReadOnlyList<(string Method, string Action, string? AccessKeyId)> Seen => [.. front.Seen];

    /// <param name="edition">Only the rows' codes, statuses and descriptions are read.</param>
    /// <param name="faults">Names from <see cref="FaultTable"/>; none for a right gateway.</param>
    /// <exception cref="ArgumentException">A fault is unknown.</exception>
    public static Task<MusicShop> StartAsync(Edition edition, params string[] faults) => StartAsync(edition, new ShopOptions(), faults);

    /// <inheritdoc cref="StartAsync(Edition, string[])"/>
    public static async Task<MusicShop> StartAsync(Edition edition, ShopOptions options, params string[] faults)
    {
        var front = new Storefront(edition, options, new FaultSet(edition, faults));

        // The empty builder reads no files and no environment: a hundred shops in one process share nothing.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        var host = builder.Build();
        host.Run(front.ServeAsync);
        await host.StartAsync();
        var addresses = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new MusicShop(host, front, new Uri(addresses.Single()));
    }

    /// <summary>Writes a complete configuration for this shop, secrets and opt-ins included.</summary>
    /// <returns>The file's path.</returns>
    public string WriteConfiguration(string folder) =>
        ConfigurationWriter.Write(folder, BaseUrl, Configurations.Complete(front.Accounts));

    /// <summary>Writes a configuration with two accounts and without side effects or load.</summary>
    /// <returns>The file's path.</returns>
    public string WriteModestConfiguration(string folder) =>
        ConfigurationWriter.Write(folder, BaseUrl, Configurations.Modest(front.Accounts));

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await host.DisposeAsync();
    }
}
