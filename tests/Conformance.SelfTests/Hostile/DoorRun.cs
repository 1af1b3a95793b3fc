using Conformance.Model.Records;
using Conformance.Probe.Settings;
using Conformance.SelfTests.OtherGateway;
using Conformance.SelfTests.Runs;

namespace Conformance.SelfTests.Hostile;

/// <summary>A run in this process through a door.</summary>
internal static class DoorRun
{
    /// <param name="manner">What the door does.</param>
    /// <param name="set">Keys and values on top of the modest configuration.</param>
    /// <param name="only">Globs; none for all.</param>
    public static async Task<RunRecord> OfAsync(Manner manner, string[] set, params string[] only)
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, new ShopOptions { Rendition = Rendition.Literal });
        using var door = new Door(shop.BaseUrl, manner);
        var settings = SettingsLoader.Load(
            new SettingsRequest
            {
                ConfigFolder = Path.Combine(TestHome.Folder, "config"),
                Environment = new Dictionary<string, string>(),
                ConfigFiles = [shop.WriteConfiguration(folder.Path)],
                Endpoint = door.Url,
                Set = set,
                Variants = "rows",
                Workers = 8,
                UseUserSecrets = false,
            },
            TestHome.Edition);
        return await SuiteInProcess.RunAsync(settings, TestHome.Edition, session => session.TriageAsync(), only);
    }

    /// <summary>Lets the requests of the preflight and of so many cases pass.</summary>
    public static Manner After(int requests, Manner manner) => visit => visit.Number <= requests ? visit.RelayAsync() : manner(visit);

    public static Task ResetAsync(Visit visit)
    {
        visit.Reset();
        return Task.CompletedTask;
    }

    /// <summary>Sends a part of the answer: no kept connection that was closed looks so.</summary>
    public static async Task CutShortAsync(Visit visit)
    {
        var answer = await visit.AnswerAsync();
        await visit.SayAsync(answer.WithLength(answer.Body.Length + 100));
        visit.Close();
    }
}
