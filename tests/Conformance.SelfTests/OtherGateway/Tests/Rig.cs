using Conformance.Model.Specification;
using Conformance.SelfTests.OtherGateway.Proof;

namespace Conformance.SelfTests.OtherGateway.Tests;

/// <summary>A running shop with all that is needed to examine it.</summary>
internal sealed class Rig : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("music-shop-");

    private Rig(MusicShop shop)
    {
        Shop = shop;
        Client = new ShopClient(shop.BaseUrl, TimeProvider.System);
        var path = shop.WriteConfiguration(folder.FullName);
        Configured = new Configured(path);
        Examination = new Examination(Edition, shop, path, Client);
    }

    public static Edition Edition { get; } = EditionLoader.Load(Path.Combine(Root(), "fixtures", "specification", "classic-2017"));

    public MusicShop Shop { get; }

    public ShopClient Client { get; }

    public Configured Configured { get; }

    public Examination Examination { get; }

    public static async Task<Rig> StartAsync(ShopOptions options, params string[] faults)
    {
        var rig = new Rig(await MusicShop.StartAsync(Edition, options, faults));
        await rig.Client.SetClockAsync();
        return rig;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Shop.DisposeAsync();
        folder.Delete(recursive: true);
    }

    public static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(at.FullName, "fixtures", "specification")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException($"no fixtures above {AppContext.BaseDirectory}");
        }

        return at.FullName;
    }
}
