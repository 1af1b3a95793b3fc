using System.Text.RegularExpressions;
using Conformance.ReferenceEndpoint;
using Conformance.ReferenceEndpoint.Variations;
using Conformance.SelfTests.ReferenceEndpoint.Calling;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReferenceEndpoint;

/// <summary>Each Variation makes a difference: one that does nothing would show nothing in the matrix.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed partial class VariationTests
{
    // Without it no answer holds a slash that could be escaped.
    private static readonly Variation Recommend = VariationCatalogue.All.Single(v => v.Name == "recommend");

    private static readonly Ask WrongSignature = new Ask().TamperedWith(("Signature", "wrong"));

    // What the endpoint answers usually, then requests with two faults, which tell its order, and with what no row is about.
    private static readonly Ask[] Asks =
    [
        new Ask(),
        new Ask().With(("Format", "JSON")),
        new Ask().With(("Format", "JSON"), ("Unknown", "1")),
        new Ask().With(("Unknown", "1")),
        WrongSignature,
        new Ask().With(("AccessKeyId", "nobody"), ("Action", "Nothing")),
        WrongSignature.With(("Action", "Nothing")),
        WrongSignature.With(("Timestamp", "2017-01-01T00:00:00Z")),
        WrongSignature.With(("SignatureNonce", "burnt")),
        WrongSignature.With(("SignatureNonce", "burnt")),
        WrongSignature with { Account = "Disabled" },
        WrongSignature with { Method = "PUT" },
        new Ask { Account = "NoPermission" }.With(("OwnerId", "0")),
        Ask.For("DescribeInstanceAttribute", ("InstanceId", "i-conformance0"), ("OwnerId", "0")) with { Account = "Ram" },
        new Ask().With(("OwnerId", "0"), ("Unknown", "1")),
        new Ask { Account = "QuotaExhausted" }.With(("OwnerId", "0")),
        new Ask { Spell = text => text == "malformed" ? "%zz" : Uri.EscapeDataString(text) }.With(("Keyword", "malformed")),
        new Ask().With(("SecurityToken", "a token")),
        new Ask().With(("RegionId", "nowhere")),
        new Ask().With(("SignatureNonce", "shared")),
        new Ask { Account = "Ram" }.With(("SignatureNonce", "shared")),
        new Ask().With(("Format", "YAML")),
    ];

    private static IEnumerable<TestCaseData> Variations => VariationCatalogue.All.Select(v => new TestCaseData(v).SetArgDisplayNames(v.Name));

    [Test]
    public async Task Endpoint_answers_alike_each_time() => (await AnswersAsync([Recommend])).Should().Be(await AnswersAsync([Recommend]));

    [TestCaseSource(nameof(Variations))]
    public async Task Variation_makes_a_difference(Variation variation)
    {
        Variation[] around = variation.Question == Recommend.Question ? [] : [Recommend];

        (await AnswersAsync([.. around, variation])).Should().NotBe(await AnswersAsync(around), "{0}: {1}", variation.Name, variation.Text.En);
    }

    private static async Task<string> AnswersAsync(IReadOnlyList<Alteration> alterations)
    {
        await using var host = await ReferenceHost.StartAsync(
            new ReferenceOptions { Edition = RepositoryFiles.Edition, Alterations = alterations }, CancellationToken.None);
        using var caller = new SignedCaller(host);
        using var bare = new HttpRequestMessage(HttpMethod.Get, host.BaseUrl);
        bare.Headers.Host = "Reference.Example.com";
        bare.Headers.AcceptEncoding.ParseAdd("gzip, br");
        var replies = new List<Reply> { await caller.SendAsync(bare) };
        foreach (var ask in Asks)
            replies.Add(await caller.SendAsync(ask));
        return string.Join('\n', replies.Select(Seen));
    }

    private static string Seen(Reply reply)
    {
        var headers = reply.Headers.Where(h => h.Key != "Date").OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key}: {h.Value}");
        return RequestId().Replace($"{reply.Status} {string.Join("; ", headers)} {reply.Body}", "ID");
    }

    [GeneratedRegex("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")]
    private static partial Regex RequestId();
}
