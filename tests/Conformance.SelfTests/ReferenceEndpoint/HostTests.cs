using Conformance.Model.Conditions;
using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.ReferenceEndpoint.Calling;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReferenceEndpoint;

internal sealed class HostTests
{
    [Test]
    public async Task Restart_gives_fresh_secrets_and_a_port_of_its_own()
    {
        await using var one = await StartAsync(RepositoryFiles.Edition);
        await using var other = await StartAsync(RepositoryFiles.Edition);

        one.Settings.Keys.Should().BeEquivalentTo(other.Settings.Keys);
        one.Settings.Values.Should().NotIntersectWith(other.Settings.Values);
        one.Settings.Values.Should().OnlyHaveUniqueItems();
        one.Settings["Endpoint:BaseUrl"].Should().Be(one.BaseUrl.ToString()).And.MatchRegex("^http://127\\.0\\.0\\.1:[1-9][0-9]*/$");
        string[] accounts = ["Main", "Disabled", "QuotaExhausted", "NoPermission", "Ram", "SubUser", "NoBalance", "Unverified", "Flow"];
        foreach (var account in accounts)
            one.Settings.Should().ContainKeys($"Accounts:{account}:AccessKeyId", $"Accounts:{account}:AccessKeySecret");
    }

    [TestCase("Main")]
    [TestCase("Ram")]
    [TestCase("SubUser")]
    [TestCase("NoBalance")]
    [TestCase("Unverified")]
    [TestCase("Flow")]
    public async Task Baseline_succeeds_for_every_account_that_is_to_work(string account)
    {
        await using var host = await StartAsync(RepositoryFiles.Edition);
        using var caller = new SignedCaller(host);

        (await caller.SendAsync(new Ask { Account = account })).Status.Should().Be(200);
    }

    [Test]
    public async Task Stopped_endpoint_answers_no_more()
    {
        var host = await StartAsync(RepositoryFiles.Edition);
        using var caller = new SignedCaller(host);
        await host.DisposeAsync();

        await caller.Invoking(c => c.SendAsync(new Ask())).Should().ThrowAsync<HttpRequestException>();
    }

    [Test]
    public async Task Row_41_with_a_known_condition_comes_about_without_code()
    {
        var edition = WithRows(
            Row(41, "MissingParameter.SignatureNonce", "MissingParameter", new ParameterAbsent("SignatureNonce")),
            Row(42, "Forbidden.Overdue", "Forbidden.Overdue", new AccountUsed("Overdue")));
        await using var host = await StartAsync(edition);
        using var caller = new SignedCaller(host);

        (await caller.SendAsync(new Ask().With(("SignatureNonce", null)))).Status.Should().Be(499);
        var reply = await caller.SendAsync(new Ask { Account = "Overdue" });
        (reply.Status, reply["Code"], reply["Message"]).Should().Be((499, "Forbidden.Overdue", "Row 42."));
    }

    [Test]
    public async Task Same_seed_makes_the_same_keys_and_only_that()
    {
        await using var one = await SeededAsync(7);
        await using var again = await SeededAsync(7);
        await using var other = await SeededAsync(8);
        await using var fresh = await SeededAsync(null);

        Keys(again).Should().BeEquivalentTo(Keys(one));
        Keys(one).Concat(Keys(other)).Concat(Keys(fresh)).Should().OnlyHaveUniqueItems().And.OnlyContain(key => key.Length >= 20);
    }

    private static IEnumerable<string> Keys(ReferenceHost host) => host.Settings.Where(s => s.Key.StartsWith("Accounts:", StringComparison.Ordinal)).Select(s => s.Value);

    private static Task<ReferenceHost> SeededAsync(int? seed) =>
        ReferenceHost.StartAsync(new ReferenceOptions { Edition = RepositoryFiles.Edition, Seed = seed }, CancellationToken.None);

    private static Task<ReferenceHost> StartAsync(Edition edition) =>
        ReferenceHost.StartAsync(new ReferenceOptions { Edition = edition }, CancellationToken.None);

    private static Edition WithRows(params Requirement[] rows)
    {
        var classic = RepositoryFiles.Edition;
        return new Edition(classic.Id, classic.Sha256, classic.Clauses, [.. classic.Rows, .. rows]);
    }

    private static Requirement Row(int number, string id, string code, Condition when)
    {
        var like = RepositoryFiles.Edition["MissingParameter.Action"];
        return like with
        {
            Id = id,
            Row = like.Row! with { Row = number, Code = code, Status = 499, Description = $"Row {number}." },
            Aspects = [new Aspect { Name = "", When = when, Variants = Variant.All }],
        };
    }
}
