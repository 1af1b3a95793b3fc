using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;
using Conformance.Model.Evidence;
using Conformance.Model.Records;
using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.Matrix;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>The scripts of a report sign anew and get from a real endpoint what the recorded case got.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed partial class ReproductionTests
{
    private ReferenceHost host = null!;
    private RunRecord record = null!;
    private Page page = null!;

    // One of each way to tamper, to share a nonce or a token, and to be sent together.
    private static readonly string[] Ids =
    [
        "Signature.RefusesAddedParameter/xml-get", "Success.Response/json-post", "MissingParameter.Signature/xml-post", "IllegalTimestamp/xml-get-late",
        "SignatureNonceUsed/json-post", "UnsupportedHTTPMethod/xml-put", "Signature.RefusesChangedValue/json-post", "Signature.RefusesRemovedParameter/xml-get",
        "Signature.RefusesTruncated/xml-post", "Signature.RefusesOtherCase/xml-get", "Signature.RefusesOtherMethod/xml-post", "Signature.RefusesForeignSecret/xml-get-random",
        "Signature.RefusesForeignSecret/json-post-other-account", "Signature.AcceptsReservedCharacters/xml-get-lower-case-hex",
        "Signature.AcceptsReservedCharacters/xml-post-plus-for-space", "Signature.AcceptsUnicode/json-get", "Signature.AcceptsAnyOrder/xml-get",
        "Signature.AcceptsSplitParameters/json-post-chunked-body", "Signature.DuplicateParameter/xml-get", "SignatureNonce.RefusesReuse/xml-post-other-method",
        "SignatureNonce.Absent/xml-get", "Timestamp.AcceptsWithinWindow/json-get-early", "Format.AcceptHeaderIgnored/json-get", "Error.BareRequest/default-get",
        "IdempotentParameterMismatch/json-post", "LastTokenProcessing/xml-get", "RequestId.Unique/json-post", "Order.DisabledKeyOrWrongSignature/xml-get",
    ];

    private static IEnumerable<TestCaseData> Some => Categories.OneIn(6, Ids.Select(id => new TestCaseData(id)));

    [OneTimeSetUp]
    public async Task Run()
    {
        record = (await FaultMatrix.Published.Faultless).Record;
        page = Page.Of(record);
        host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = TestHome.Edition }, CancellationToken.None);
    }

    [OneTimeTearDown]
    public async Task Stop() => await host.DisposeAsync();

    [TestCaseSource(nameof(Some))]
    public async Task Curl_script_gets_what_the_case_got(string id)
    {
        Demand("bash", "curl", "openssl");
        var script = page.Script(id, "curl");

        var output = await PlayAsync(id, Cli.Wrap("bash").WithArguments(["-euc", script]));

        Answers(output, "HTTP/1.1 ").Should().BeEquivalentTo(Recorded(id));
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task CSharp_script_gets_what_the_case_got([Values("SignatureNonceUsed/xml-get", "Signature.RefusesOtherCase/xml-post")] string id)
    {
        using var folder = new TempFolder();
        folder.File("case.cs", page.Script(id, "C#"));

        var output = await PlayAsync(id, Cli.Wrap("dotnet").WithArguments(["run", "case.cs"]).WithWorkingDirectory(folder.Path));

        Answers(output, "StatusCode: ").Should().BeEquivalentTo(Recorded(id));
    }

    [Test]
    public void Scripts_hold_nothing_that_was_signed_or_masked()
    {
        var scripts = page.Document.QuerySelectorAll("details.rep pre").Select(p => p.TextContent).ToList();

        scripts.Should().HaveCountGreaterThan(500);
        scripts.Where(s => s.Contains("***") || SignatureOrNonce().IsMatch(s)).Should().BeEmpty();
        record.Cases.Select(c => c.Id).Where(id => !page.At(id).TextContent.Contains("C#")).Should().BeEmpty("each case has both");
    }

    private IEnumerable<string> Recorded(string id) =>
        record.Cases.Single(c => c.Id == id).Evidence.Exchanges.Where(e => e.Role is ExchangeRole.SetUp or ExchangeRole.Judged).Select(e => $"{e.Response!.Status}");

    private static IEnumerable<string> Answers(string output, string before) => Regex.Matches(output, $"{before}([0-9]+)").Select(m => m.Groups[1].Value);

    private async Task<string> PlayAsync(string id, Command command)
    {
        // The comment names whose keys the script needs.
        var account = Regex.Match(page.Script(id, "curl"), @"^# \S+ · (\S+) ·").Groups[1].Value;
        var finished = await command.WithEnvironmentVariables(new Dictionary<string, string?>
        {
            ["ENDPOINT"] = host.Settings["Endpoint:BaseUrl"],
            ["ACCESS_KEY_ID"] = host.Settings[$"Accounts:{account}:AccessKeyId"],
            ["ACCESS_KEY_SECRET"] = host.Settings[$"Accounts:{account}:AccessKeySecret"],
            ["OTHER_ACCESS_KEY_SECRET"] = host.Settings["Accounts:Disabled:AccessKeySecret"],
        }).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        finished.StandardError.Should().BeEmpty();
        return finished.StandardOutput;
    }

    private static void Demand(params string[] programs)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var missing = programs.Where(p => !path.Any(folder => File.Exists(Path.Combine(folder, p)))).ToList();
        if (missing.Count > 0)
        {
            var reason = $"the curl scripts of reports cannot be run: there is no {string.Join(" and no ", missing)} on the PATH";
            TestContext.Error.WriteLine(reason);
            Assert.Ignore(reason);
        }
    }

    [GeneratedRegex("[^a-zA-Z]Signature=[A-Za-z0-9]|SignatureNonce=[0-9a-f]{32}")]
    private static partial Regex SignatureOrNonce();
}
