using Conformance.Model.Records;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;
using Conformance.Probe.Signing;
using Conformance.ReferenceEndpoint;
using Conformance.ReferenceEndpoint.Variations;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Signing;

/// <summary>The cause of a refused signature is told, of real endpoints that are wrong in one way each.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class SignatureDiagnosisTests
{
    private static readonly Alteration Told = VariationCatalogue.Find("string-to-sign-told")!;

    // What must be in the baseline for the fault to show.
    private static readonly Dictionary<string, Dictionary<string, string>> Baselines = new()
    {
        ["orderIgnoringCase"] = new() { ["Endpoint:Parameters:apple"] = "1" },
        ["emptyDropped"] = new() { ["Endpoint:Parameters:Keyword"] = "" },
        ["plusDecodedTwice"] = new() { ["Endpoint:Parameters:Keyword"] = "1+1" },
        ["charset"] = new() { ["Endpoint:Parameters:Keyword"] = "杭州" },
        ["otherCharacters"] = new() { ["Endpoint:Parameters:Keyword"] = "(x) y" },
    };

    private static IEnumerable<TestCaseData> Causes => Categories.OneIn(3, WrongSignatures.All.Keys.Select(cause => new TestCaseData(cause)));

    [TestCaseSource(nameof(Causes))]
    public async Task Cause_is_told(string cause)
    {
        var found = await DiagnosesAsync([WrongSignatures.All[cause], Told], Baselines.GetValueOrDefault(cause, new() { ["Endpoint:Parameters:Keyword"] = WrongSignatures.Telling }));

        // A GET signed as a GET is served, and has no body to be left out.
        var refused = found.Single(d => d.Account == "Main" && d.Method == (cause is "method" or "bodyMissing" ? "POST" : "GET"));
        refused.Cause.Name.Should().Be(cause, $"of{Environment.NewLine}{refused.Ours}{Environment.NewLine}{refused.Theirs}");
        refused.Cause.Key.Should().BeNull();
        refused.FirstDifference.Should().NotBeNull();
    }

    [Test]
    public async Task Same_string_means_another_secret()
    {
        var found = await DiagnosesAsync([Told], new() { ["Accounts:Ram:AccessKeySecret"] = "of-somebody-else" });

        var refused = found.Should().ContainSingle().Subject;
        refused.Should().Match<SignatureDiagnosis>(d => d.Account == "Ram" && d.Cause.Name == "secret" && d.FirstDifference == null && d.Theirs != null);
        refused.Cause.Key.Should().Be("Accounts:Ram:AccessKeySecret");
        refused.Cause.Text.Zh.Should().Contain("Accounts:Ram:AccessKeySecret");
    }

    [Test]
    public async Task String_that_is_cut_off_is_the_same_as_far_as_it_goes()
    {
        var found = await DiagnosesAsync([Told, WrongSignatures.Cut], new() { ["Accounts:Ram:AccessKeySecret"] = "of-somebody-else" });

        found.Should().ContainSingle().Which.Cause.Name.Should().Be("cut");
    }

    [Test]
    public async Task Endpoint_that_tells_nothing_leaves_our_string()
    {
        var found = await DiagnosesAsync([], new() { ["Accounts:Ram:AccessKeySecret"] = "of-somebody-else" });

        var refused = found.Should().ContainSingle().Subject;
        refused.Cause.Name.Should().Be("untold");
        refused.Ours.Should().StartWith("GET&%2F&AccessKeyId%3D").And.Contain("%26SignatureMethod%3DHMAC-SHA1%26");
    }

    [Test]
    public async Task Both_strings_are_shown_with_a_caret_under_the_first_difference_and_no_more_of_the_key_than_may_be()
    {
        var keys = new List<string>();
        var refused = (await DiagnosesAsync([WrongSignatures.All["spaceAsPlus"], Told], new() { ["Endpoint:Parameters:Keyword"] = "a b" }, keys))[0];

        var lines = DiagnosisText.Lines(refused, 80).ToList();

        var (ours, theirs, caret) = (lines[1], lines[2], lines[3].IndexOf('^', StringComparison.Ordinal));
        ours[..caret].Should().EndWith("Keyword%3Da%2");
        theirs[..caret].Should().EndWith("Keyword%3Da%2");
        (ours[caret], theirs[caret]).Should().Be(('5', 'B'));
        refused.Ours[refused.FirstDifference!.Byte - 1].Should().Be('5');
        lines.Take(4).Should().OnlyContain(line => line.Length <= 80);
        lines.Should().Contain("  cause   The endpoint writes the space in Keyword as +; it must be %20.").And.Contain(line => line.StartsWith("  原因 "));
        keys.Should().NotBeEmpty().And.OnlyContain(key => lines.All(line => !line.Contains(key.Substring(0, 5))));
    }

    private static async Task<IReadOnlyList<SignatureDiagnosis>> DiagnosesAsync(
        IReadOnlyList<Alteration> alterations, Dictionary<string, string> settings, List<string>? keys = null)
    {
        await using var host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = TestHome.Edition, Alterations = alterations }, CancellationToken.None);
        var configured = Samples.SampleSettings.Embedded().WithEmbedded(new Dictionary<string, string>([.. host.Settings.Where(s => !settings.ContainsKey(s.Key)), .. settings]));
        keys?.AddRange(configured.Accounts.Values.Select(a => a.AccessKeyId));
        var plan = new RunPlan(TestHome.Edition, new Selection { Only = ["Success.Response"], Variants = "full", Cases = 0, RequireComplete = false });
        var facts = await new PreflightRun(TestHome.Edition, configured, plan, TimeProvider.System, new NonceSource()).MakeAsync(CancellationToken.None);
        return SignatureDiagnosis.Of(facts.Record);
    }
}
