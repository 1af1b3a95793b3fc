using System.Text.Json;
using Conformance.ReferenceEndpoint;
using FluentAssertions;
using FluentAssertions.Execution;
using NUnit.Framework;

namespace Conformance.SelfTests.Clients;

/// <summary>Clients that others wrote call the reference endpoint: they sign in their own way and read its answers in theirs.</summary>
[TestFixture]
internal sealed class ClientTests
{
    private const string AnyText = "a b+c*d~e 统一返回格式";

    private readonly Dictionary<(ClientMode Mode, string Name), IReadOnlyList<ClientOutcome>> outcomes = [];
    private ReferenceHost? host;

    private static IReadOnlyList<ClientMode> Modes => ClientMode.All;

    private static IEnumerable<TestCaseData> Rows =>
        from mode in Modes
        from row in RowJobs.Rows(mode)
        select new TestCaseData(mode, row);

    [OneTimeSetUp]
    public async Task Play()
    {
        if (NodeClients.Missing() is { } missing)
        {
            // VSTest's console shows the names of skipped tests and, of their reasons, only what goes to Error.
            TestContext.Error.WriteLine(missing);
            Assert.Ignore(missing);
        }

        host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = TestHome.Edition }, CancellationToken.None);
        var scenes = Modes.SelectMany(m => Scenes(m).Select(s => (Key: (m, s.Name), s.Jobs))).ToList();
        var played = new Queue<ClientOutcome>(await NodeClients.PlayAsync([.. scenes.SelectMany(s => s.Jobs)]));
        foreach (var (key, jobs) in scenes)
        {
            outcomes[key] = [.. jobs.Select(_ => played.Dequeue())];
        }
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (host is not null)
        {
            await host.DisposeAsync();
        }
    }

    [TestCaseSource(nameof(Modes))]
    public void Right_call_succeeds(ClientMode mode)
    {
        var outcome = outcomes[(mode, nameof(Right_call_succeeds))].Single();

        (outcome.Ok, outcome.Status, outcome.Message).Should().Be((true, 200, null));
        outcome.RequestId.Should().MatchRegex("^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$");
        outcome.HostId.Should().BeNull();
        outcome.Data!.Value.GetProperty("TotalCount").GetInt32().Should().Be(8);
    }

    [TestCaseSource(nameof(Modes))]
    public void Value_with_reserved_characters_and_Chinese_text_comes_back_unchanged(ClientMode mode)
    {
        var (made, listed) = (outcomes[(mode, "echo")][0], outcomes[(mode, "echo")][1]);

        (made.Ok, made.Message).Should().Be((true, null));
        Items(listed, "Instances", "Instance").Select(i => i.GetProperty("InstanceName").GetString()).Should().Contain(Name(mode));
    }

    [TestCaseSource(nameof(Modes))]
    public void Text_parameter_filters_by_what_was_typed(ClientMode mode)
    {
        var (all, found, none) = (outcomes[(mode, "filter")][0], outcomes[(mode, "filter")][1], outcomes[(mode, "filter")][2]);

        (none.Ok, none.Message).Should().Be((true, null));
        Items(none, "Regions", "Region").Should().BeEmpty();
        Items(found, "Regions", "Region").Select(r => r.GetProperty("RegionId").GetString()).Should().Equal("cn-hangzhou");
        Items(all, "Regions", "Region").Should().HaveCount(8);
    }

    [TestCaseSource(nameof(Rows))]
    public void Row_is_surfaced(ClientMode mode, string row)
    {
        var played = outcomes[(mode, row)];
        var refused = played[^1];
        var expected = TestHome.Edition[row].Row!;

        using var all = new AssertionScope();
        played.SkipLast(1).Where(o => !o.Ok).Select(o => o.Message).Should().BeEmpty("only the last call is to be refused");
        (refused.Ok, refused.Code, refused.Status).Should().Be((false, expected.Code, expected.Status), refused.Message);
        refused.Message!.Replace("”IncludeInternal”", "””").Replace("”Fancy”", "””").Should().Contain(expected.Description);
        refused.HostId.Should().Be(host!.BaseUrl.Host);
        refused.RequestId.Should().MatchRegex("^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$");
    }

    [TestCaseSource(nameof(Modes))]
    public void Interfaces_own_error_is_surfaced(ClientMode mode)
    {
        var refused = outcomes[(mode, "InterfaceError.Response")].Single();

        (refused.Code, refused.Status, refused.HostId).Should().Be(("InvalidInstanceId.NotFound", 404, host!.BaseUrl.Host));
    }

    [Test]
    public void Request_ids_surfaced_are_all_different() =>
        outcomes.Values.SelectMany(o => o).Select(o => o.RequestId).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(100);

    private IEnumerable<(string Name, IReadOnlyList<ClientJob> Jobs)> Scenes(ClientMode mode)
    {
        var jobs = new RowJobs(host!, mode);
        yield return (nameof(Right_call_succeeds), [jobs.Baseline]);
        yield return ("echo",
        [
            jobs.Baseline.With(("RegionId", "cn-hangzhou"), ("Amount", "1"), ("InstanceName", Name(mode))) with { Action = "RunInstances" },
            jobs.Baseline.With(("PageSize", "100")) with { Action = "DescribeInstances" },
        ]);
        yield return ("filter", [jobs.Baseline, jobs.Baseline.With(("Keyword", "华东 1（杭州）")), jobs.Baseline.With(("Keyword", AnyText))]);
        yield return ("InterfaceError.Response", jobs.For("InterfaceError.Response"));
        foreach (var row in RowJobs.Rows(mode))
        {
            yield return (row, jobs.For(row));
        }
    }

    private static string Name(ClientMode mode) => $"{AnyText} {mode}";

    private static IReadOnlyList<JsonElement> Items(ClientOutcome outcome, string list, string item) =>
        [.. outcome.Data!.Value.GetProperty(list).GetProperty(item).EnumerateArray()];
}
