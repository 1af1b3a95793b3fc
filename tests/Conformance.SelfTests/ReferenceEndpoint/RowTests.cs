using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.ReferenceEndpoint.Calling;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReferenceEndpoint;

internal sealed class RowTests
{
    private const string Token = "ClientToken";
    private ReferenceHost host;
    private SignedCaller caller;

    private static IEnumerable<TestCaseData> Rows =>
        from row in RepositoryFiles.Edition.Rows
        from variant in new[] { ("XML", "GET"), ("JSON", "POST") }
        select new TestCaseData(row, variant.Item1, variant.Item2).SetArgDisplayNames(row.Id, variant.Item1, variant.Item2);

    [OneTimeSetUp]
    public async Task Start()
    {
        host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = RepositoryFiles.Edition }, CancellationToken.None);
        caller = new SignedCaller(host);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        caller.Dispose();
        await host.DisposeAsync();
    }

    [TestCaseSource(nameof(Rows))]
    public async Task Row_comes_about_by_the_rules(Requirement row, string format, string method)
    {
        var reply = await ProvokeAsync(row.Id, new Ask { Method = method }.With(("Format", format)));

        reply.Status.Should().Be(row.Row!.Status, reply.Body);
        reply["Code"].Should().Be(row.Row.Code);
        reply["Message"]!.Replace("”IncludeInternal”", "””").Replace("”Fancy”", "””").Should().Be(row.Row.Description);
        reply.IsJson.Should().Be(format == "JSON");
        reply["HostId"].Should().Be("127.0.0.1");
        reply["RequestId"].Should().MatchRegex("^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$").And.Be(reply.Headers["x-acs-request-id"]);
    }

    private async Task<Reply> ProvokeAsync(string row, Ask ask) => row switch
    {
        "UnsupportedHTTPMethod" => await caller.SendAsync(ask with { Method = ask.Method == "GET" ? "PUT" : "DELETE" }),
        "SignatureNonceUsed" => await TwiceAsync(ask.With(("SignatureNonce", $"{row} {ask.Method}"))),
        "Throttling.FlowControl" => await BurstAsync(ask with { Account = "Flow" }),
        "IdempotentParameterMismatch" or "InvalidIdempotenceParameter.Mismatch" => await ReuseAsync(row, ask),
        "LastTokenProcessing" => await OverlapAsync(row, ask),
        _ when EmbeddedScenarios.Ids.Contains(row) => await caller.SendAsync(Scenario(row, ask)),
        _ => await caller.SendAsync(Changed(row, ask)),
    };

    private static Ask Changed(string row, Ask ask) => row switch
    {
        "MissingParameter.Action" or "MissingParameter.AccessKeyId" or "MissingParameter.Timestamp" or "MissingParameter.Version"
            => ask.With((row.Split('.')[1], null)),
        "MissingParameter.Signature" => ask.TamperedWith(("Signature", null)),
        "InvalidParameter.Action" => ask.With(("Action", "NoSuchAction")),
        "InvalidAccessKeyId.NotFound" => ask.With(("AccessKeyId", "nosuchkey")),
        "Forbidden.AccessKeyDisabled" => ask with { Account = "Disabled" },
        "IncompleteSignature" => ask.TamperedWith(("Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")),
        "InvalidParamater.SignatureMethod" => ask.With(("SignatureMethod", "HMAC-MD5")),
        "InvalidParamater.SignatureVersion" => ask.With(("SignatureVersion", "3.0")),
        "IllegalTimestamp" => ask.With(("Timestamp", "2016-02-23T12:46:24Z")),
        "InvalidParameter.Version" => ask.With(("Version", "2001-01-01")),
        "InvalidOwnerId" => ask.With(("OwnerId", "42")),
        "InvalidOwnerAccount" => ask.With(("OwnerAccount", "nobody@example.com")),
        "Throttling.Quota" => ask with { Account = "QuotaExhausted" },
        "InvalidAction" => ask with { Account = "NoPermission" },
        "UnsupportedParameter.Unknown" => ask.With(("Fancy", "1")),
        "InvalidParameter.Validation" => ask.With(("PageSize", "ten")),
        _ => throw new InvalidOperationException($"nothing provokes row {row}"),
    };

    private static Ask Scenario(string row, Ask ask, string parameters = "Parameters")
    {
        var scenario = EmbeddedScenarios.Ask(row, parameters);
        return ask.With([.. scenario.Parameters.Select(p => (p.Key, p.Value))]) with { Account = scenario.Account };
    }

    private async Task<Reply> TwiceAsync(Ask ask)
    {
        (await caller.SendAsync(ask)).Status.Should().Be(200);
        return await caller.SendAsync(ask);
    }

    private async Task<Reply> BurstAsync(Ask ask)
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => caller.SendAsync(ask)));
        while ((await caller.SendAsync(ask)).Status != 200)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        return replies.First(r => r.Status != 200);
    }

    private async Task<Reply> ReuseAsync(string row, Ask ask)
    {
        var token = (Token, $"{row} {ask.Method}");
        (await caller.SendAsync(Scenario(row, ask).With(token))).Status.Should().Be(200);
        return await caller.SendAsync(Scenario(row, ask, "OtherParameters").With(token));
    }

    private async Task<Reply> OverlapAsync(string row, Ask ask)
    {
        var overlapping = Scenario(row, ask).With((Token, $"{row} {ask.Method}"));
        var first = caller.SendAsync(overlapping);
        var wait = EmbeddedScenarios.Of(row).GetProperty("DelayMilliseconds").GetInt32();
        await Task.Delay(TimeSpan.FromMilliseconds(wait), TimeProvider.System);
        var second = await caller.SendAsync(overlapping);
        first.IsCompleted.Should().BeFalse("the second is answered while the first is still being processed");
        var done = await first;
        (await caller.SendAsync(overlapping))["DiskId"].Should().Be(done["DiskId"], "after that the token stands for the same disk");
        return second;
    }
}
