using System.Text.Json;
using System.Text.RegularExpressions;
using Conformance.SelfTests.OtherGateway;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary><c>explain</c> over the real process: all its parts, nothing sent, nothing secret.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class ExplainTests
{
    // From here on characters take two cells.
    private const char FirstWide = '\u2E80';

    [Test]
    public async Task Requirement_is_explained_with_its_request_and_nothing_is_sent()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        var file = shop.WriteConfiguration(folder.Path);

        var shown = await SuiteProcess.RunAsync(folder, "explain", "9", "--config", file);

        shown.ExitCode.Should().Be(0, shown.Output);
        var row = TestHome.Edition["IncompleteSignature"];
        shown.Output.Should().ContainAll(
            row.Text.Zh, row.Text.En, row.Row!.Description, TestHome.Edition.Clauses[5].Text.Zh, "the Signature is random bytes",
            "GET /?AccessKeyId=", "&Signature=", "status (required) = 400", "message (recommended)", "hostId (required) = 127.0.0.1",
            "staging often runs with verification off", $"./run.sh --only 'IncompleteSignature' --config {file}");
        Waiver(shown).Should().Be(("IncompleteSignature", "status", "TODO"));
        shop.Seen.Should().BeEmpty();
        shop.Secrets.Should().OnlyContain(secret => !shown.Output.Contains(secret));
        SuiteKeys.Of(file).Should().OnlyContain(id => !shown.Output.Contains(id.Substring(0, (id.Length / 2) + 1)));
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Case_is_explained_within_the_width_of_a_terminal()
    {
        using var folder = new TempFolder();

        var shown = await SuiteProcess.RunAsync(
            folder, new Dictionary<string, string?> { ["COLUMNS"] = "80" }, "explain", "InvalidIdempotenceParameter.Mismatch/json-post");

        shown.ExitCode.Should().Be(0, shown.Output);
        shown.Output.Should().ContainAll("1/2 ", "2/2 ", "POST / HTTP/1.1", "Content-Type: application/x-www-form-urlencoded", "ClientToken=conformance-", "\"variants\": [");
        // What is to be copied is whole.
        shown.Output.Split('\n').Where(l => !l.StartsWith("    ", StringComparison.Ordinal) && !l.Contains("./run.sh"))
            .Should().OnlyContain(line => line.TrimEnd().Sum(c => c >= FirstWide ? 2 : 1) <= 80);
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Finding_of_a_recorded_run_stands_in_the_waiver()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition, "code-lower-case");
        var file = shop.WriteConfiguration(folder.Path);
        var run = await SuiteProcess.RunAsync(folder, "--config", file, "--only", "IncompleteSignature/xml-get", "--set", "Run:MaxRequestsPerSecond=0");
        run.ExitCode.Should().Be(1, run.Output);

        var shown = await SuiteProcess.RunAsync(folder, "explain", "code", "--config", file, "--run", folder.Sub("out"), "--out", folder.Sub("unused"));

        shown.ExitCode.Should().Be(0, shown.Output);
        Waiver(shown).Should().Be(("IncompleteSignature", "code", "incompletesignature"));
        shown.Output.Should().Contain("IncompleteSignature/xml-get code: expected IncompleteSignature, got incompletesignature");
        Directory.Exists(folder.Sub("unused")).Should().BeFalse("explaining leaves nothing behind");
    }

    [TestCase("SignatureNonceUsd", "SignatureNonceUsed", Category = Categories.Exhaustive)]
    [TestCase("order", "Order.MissingActionOrVersion", Category = Categories.Exhaustive)]
    public async Task Unknown_id_exits_2_and_names_what_was_meant(string id, string meant)
    {
        using var folder = new TempFolder();

        var shown = await SuiteProcess.RunAsync(folder, "explain", id);

        shown.ExitCode.Should().Be(2, shown.Output);
        shown.Output.Should().Contain($"'{id}'").And.Contain(meant);
    }

    private static (string?, string?, string?) Waiver(SuiteProcess shown)
    {
        using var json = JsonDocument.Parse(Regex.Match(shown.Output, @"^  \[\n(?:   .*\n)*  \]", RegexOptions.Multiline).Value);
        var waiver = json.RootElement[0];
        return (waiver.GetProperty("requirement").GetString(), waiver.GetProperty("check").GetString(), waiver.GetProperty("actual").GetString());
    }
}
