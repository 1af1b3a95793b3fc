using System.Globalization;
using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.ReferenceEndpoint.Calling;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReferenceEndpoint;

internal sealed class StateTests
{
    private const int Callers = 64;
    private readonly ShiftedClock clock = new();
    private ReferenceHost host;
    private SignedCaller caller;

    [SetUp]
    public async Task Start()
    {
        var options = new ReferenceOptions { Edition = RepositoryFiles.Edition, Clock = clock };
        host = await ReferenceHost.StartAsync(options, CancellationToken.None);
        caller = new SignedCaller(host, clock);
    }

    [TearDown]
    public async Task Stop()
    {
        caller.Dispose();
        await host.DisposeAsync();
    }

    [TestCase(-65, "IllegalTimestamp")]
    [TestCase(-55, null)]
    [TestCase(55, null)]
    [TestCase(65, "IllegalTimestamp")]
    public async Task Timestamp_counts_within_an_hour_of_the_endpoints_own_clock(int minutes, string? code)
    {
        clock.Move(TimeSpan.FromDays(1000));
        var timestamp = clock.GetUtcNow().AddMinutes(minutes).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

        var reply = await caller.SendAsync(new Ask().With(("Timestamp", timestamp)));

        reply["Code"].Should().Be(code);
        var date = DateTimeOffset.Parse(reply.Headers["Date"], CultureInfo.InvariantCulture);
        date.Should().BeCloseTo(clock.GetUtcNow(), TimeSpan.FromSeconds(5));
    }

    [TestCase("yesterday at noon")]
    [TestCase("2016-02-23 12:46:24")]
    public async Task Malformed_timestamp_is_the_interfaces_own_error(string timestamp) =>
        (await caller.SendAsync(new Ask().With(("Timestamp", timestamp))))["Code"].Should().Be("InvalidTimeStamp.Format");

    [Test]
    public async Task Nonce_counts_per_key_from_the_first_right_signature()
    {
        var ask = new Ask().With(("SignatureNonce", "once"));

        (await caller.SendAsync(ask.TamperedWith(("Signature", "x"))))["Code"].Should().Be("IncompleteSignature");
        (await caller.SendAsync(ask.With(("PageSize", "no"))))["Code"].Should().Be("InvalidParameter");
        (await caller.SendAsync((ask with { Method = "POST" }).With(("Format", "JSON"))))["Code"].Should().Be("SignatureNonceUsed");
        (await caller.SendAsync(ask with { Account = "SubUser" })).Status.Should().Be(200);
        clock.Move(TimeSpan.FromHours(2.5));
        (await caller.SendAsync(ask)).Status.Should().Be(200);
    }

    [Test]
    public async Task Nonce_is_accepted_once_among_concurrent_callers()
    {
        var ask = new Ask().With(("SignatureNonce", "raced"));

        var replies = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => caller.SendAsync(ask)));

        replies.Count(r => r.Status == 200).Should().Be(1);
        replies.Select(r => r["RequestId"]).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public async Task Flow_account_is_throttled_until_its_bucket_fills_again()
    {
        var ask = new Ask { Account = "Flow" };

        for (var round = 0; round < 2; round++)
        {
            var replies = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => caller.SendAsync(ask)));
            replies.Count(r => r.Status == 200).Should().BeInRange(5, Callers - 1);
            replies.Where(r => r.Status != 200).Should().OnlyContain(r => r["Code"] == "Throttling");
            clock.Move(TimeSpan.FromSeconds(1));
        }
    }

    [Test]
    public async Task ClientToken_makes_one_disk_among_concurrent_callers()
    {
        var ask = Ask.For("CreateDisk", ("ClientToken", "raced"));

        var replies = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => caller.SendAsync(ask)));

        replies.Select(r => r["DiskId"]).OfType<string>().Distinct().Should().ContainSingle();
        replies.Where(r => r.Status != 200).Should().OnlyContain(r => r["Code"] == "LastTokenProcessing");
        (await caller.SendAsync(Ask.For("DescribeDisks")))["TotalCount"].Should().Be("3");
    }

    [Test]
    public async Task ClientToken_of_a_refused_call_is_free_again()
    {
        var ask = Ask.For("CreateOrder", ("ProductCode", "ecs"), ("ClientToken", "later")) with { Account = "NoBalance" };

        (await caller.SendAsync(ask))["Code"].Should().Be("InsufficientBalance");
        (await caller.SendAsync(ask.With(("Amount", "2"))))["Code"].Should().Be("InsufficientBalance");
    }

    [Test]
    public async Task Order_costs_money_until_it_is_cancelled()
    {
        var before = await BalanceAsync();
        var order = await caller.SendAsync(Ask.For("CreateOrder", ("ProductCode", "ecs")));
        (await BalanceAsync()).Should().BeLessThan(before);
        await caller.SendAsync(Ask.For("CancelOrder", ("OrderId", order["OrderId"])));
        (await BalanceAsync()).Should().Be(before);
    }

    private async Task<long> BalanceAsync() =>
        long.Parse((await caller.SendAsync(Ask.For("DescribeAccountBalance")))["Balance"]!, CultureInfo.InvariantCulture);
}
