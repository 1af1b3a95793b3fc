using Conformance.Model.Verdicts;
using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.ReferenceEndpoint.Calling;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReferenceEndpoint;

internal sealed class FaultTests
{
    private static readonly Ask UnknownKey = new Ask().With(("AccessKeyId", "nosuchkey"));
    private static readonly Ask Outage = Ask.For("DescribeArchivedSnapshots");
    private static readonly Ask WrongSignature = new Ask().TamperedWith(("Signature", "x"));
    private static readonly Ask WrongMethod = new Ask().With(("SignatureMethod", "HMAC-MD5"));
    private static readonly Ask Json = new Ask().With(("Format", "JSON"));

    private static IEnumerable<string> Names => FaultCatalogue.All.Select(f => f.Name);

    [TestCaseSource(nameof(Names))]
    public async Task Fault_shows_in_what_it_is_about_and_nowhere_else(string fault)
    {
        var (right, wrong) = (await LookAsync([]), await LookAsync([fault]));

        var changed = wrong.Where(sight => right[sight.Key] != sight.Value).Select(sight => $"{sight.Key}: {sight.Value}");
        changed.Should().Equal(fault switch
        {
            "wrong-status" => ["unknown key: 404 InvalidAccessKeyId.NotFound xml host"],
            "code-off-by-a-letter" => ["wrong method: 400 InvalidParameter xml host"],
            "constant-request-id" => ["request ids: 1"],
            "host-id-missing-on-5xx" => ["outage: 500 ServiceUnavailable xml -"],
            "xml-for-json" => ["json: 200 - xml -"],
            "signature-unchecked" => ["wrong signature: 200 - xml -"],
            _ => throw new InvalidOperationException($"say what {fault} looks like"),
        });
    }

    [Test]
    public void Catalogue_has_one_fault_of_each_kind_at_least_and_each_says_what_it_breaks()
    {
        FaultCatalogue.All.Select(f => f.Name).Should().OnlyHaveUniqueItems();
        FaultCatalogue.All.Select(f => f.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<FaultKind>());
        FaultCatalogue.All.Should().OnlyContain(f => f.Breaks.Count > 0 && f.Text.Zh.Length > 0 && f.Text.En.Length > 0);
        FaultCatalogue.All.SelectMany(f => f.Breaks).SelectMany(b => b.Checks).Should().BeSubsetOf(CheckNames.All);
    }

    [Test]
    public async Task Unknown_fault_is_refused_by_name_with_the_known_ones()
    {
        var start = () => StartAsync(["nosuch"]);

        (await start.Should().ThrowAsync<ArgumentException>()).WithMessage("*'nosuch'*wrong-status*signature-unchecked*");
    }

    private static async Task<Dictionary<string, string>> LookAsync(string[] faults)
    {
        await using var host = await StartAsync(faults);
        using var caller = new SignedCaller(host);
        var sights = new Dictionary<string, Reply>
        {
            ["baseline"] = await caller.SendAsync(new Ask()),
            ["json"] = await caller.SendAsync(Json),
            ["unknown key"] = await caller.SendAsync(UnknownKey),
            ["wrong signature"] = await caller.SendAsync(WrongSignature),
            ["wrong method"] = await caller.SendAsync(WrongMethod),
            ["outage"] = await caller.SendAsync(Outage),
        };
        var requestIds = sights.Values.SelectMany(r => new[] { r["RequestId"], r.Headers["x-acs-request-id"] }).Distinct().Count();
        return sights.Select(s => (s.Key, Value: Look(s.Value))).Append(("request ids", $"{requestIds}")).ToDictionary();
    }

    private static Task<ReferenceHost> StartAsync(string[] faults) =>
        ReferenceHost.StartAsync(new ReferenceOptions { Edition = RepositoryFiles.Edition, Faults = faults }, CancellationToken.None);

    private static string Look(Reply reply) =>
        $"{reply.Status} {reply["Code"] ?? "-"} {(reply.IsJson ? "json" : "xml")} {(reply["HostId"] is null ? "-" : "host")}";
}
