using System.Text.Json;
using CliWrap.Buffered;
using Conformance.SelfTests.OtherGateway;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary>The way of a certificate over the real process: keys, run, signature, verification, judging again (contract §1).</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class CertifyTests
{
    private static readonly string[] Someone =
    [
        "--set", "Certification:Vendor=Acme", "--set", "Certification:Product=Gate", "--set", "Certification:ProductVersion=1.2", "--set", "Certification:Contact=a@example.com",
    ];

    // What a busy machine cannot always show must not decide over these tests.
    private static readonly string[] WithoutOverlap = ["--set", "Scenarios:LastTokenProcessing:NotApplicable=no call takes long"];

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Certificate_is_made_signed_verified_and_judged_again()
    {
        using var folder = new TempFolder();
        using var given = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        (await RunAsync("keygen", "--out", given.Path)).ExitCode.Should().Be(0);
        (await RunAsync("keygen", "--out", given.Path)).Should().Match<BufferedCommandResult>(r => r.ExitCode == 2 && r.StandardError.Contains("never overwritten"));

        var run = await SuiteProcess.RunAsync(
            folder, ["certify", "--config", shop.WriteConfiguration(given.Path), "--key", given.Sub("private.pem"), .. WithoutOverlap, .. Someone]);

        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().Contain("certified: Acme Gate 1.2 by classic-2017").And.Contain("signed: manifest.jws by the key ");
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(folder.Sub("out/manifest.json")));
        manifest.RootElement.GetProperty("certificate").GetProperty("isDemonstration").GetBoolean().Should().BeFalse();
        manifest.RootElement.GetProperty("verdict").GetString().Should().Be("conformant");
        var verified = await RunAsync("verify", folder.Sub("out"), "--key", given.Sub("public.pem"));
        verified.ExitCode.Should().Be(0, verified.StandardOutput);
        verified.StandardOutput.Should().Contain("certificate: Acme Gate 1.2").And.Contain("signed by the given key").And.Contain("intact (exit 0)");
        (await RunAsync("rejudge", folder.Sub("out"))).Should().Match<BufferedCommandResult>(r => r.ExitCode == 0 && r.StandardOutput.Contains("no change (exit 0)"));

        var record = await File.ReadAllTextAsync(folder.Sub("out/run.jsonl"));
        await File.WriteAllTextAsync(folder.Sub("out/run.jsonl"), record.Replace("""{"type":"case","id":"InvalidOwnerId/xml-get","verdict":{"status":"passed""", """{"type":"case","id":"InvalidOwnerId/xml-get","verdict":{"status":"failed"""));
        (await RunAsync("verify", folder.Sub("out"))).Should().Match<BufferedCommandResult>(r => r.ExitCode == 1 && r.StandardOutput.Contains("InvalidOwnerId/xml-get: changed"));
        (await RunAsync("rejudge", folder.Sub("out"))).Should().Match<BufferedCommandResult>(r => r.ExitCode == 1
            && r.StandardOutput.Contains("InvalidOwnerId/xml-get verdict: failed → passed") && r.StandardOutput.Contains("verdict: nonconformant (exit 1)"));
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Rows_that_could_not_be_judged_keep_a_run_from_being_certified()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        using var given = new TempFolder();
        (await RunAsync("keygen", "--out", given.Path)).ExitCode.Should().Be(0);

        var run = await SuiteProcess.RunAsync(
            folder, ["certify", "--config", shop.WriteModestConfiguration(folder.Path), "--key", given.Sub("private.pem"), .. WithoutOverlap, .. Someone]);

        run.ExitCode.Should().Be(4, run.Output);
        run.Output.Should().Contain("not certified").And.Contain("18 Throttling.FlowControl (set ");
        run.Summary!.RootElement.GetProperty("verdict").GetString().Should().Be("inconclusive");
        File.Exists(folder.Sub("out/manifest.jws")).Should().BeFalse("only a certificate is signed");
    }

    [Test]
    public async Task All_that_a_certificate_refuses_is_listed_at_once_and_nothing_sent()
    {
        using var folder = new TempFolder();
        await using var shop = await MusicShop.StartAsync(TestHome.Edition);
        var file = shop.WriteConfiguration(folder.Path);

        var run = await SuiteProcess.RunAsync(
            folder, "certify", "--config", file, "--only", "InvalidOwnerId", "--variants", "rows", "--set", "Endpoint:DefaultFormat=JSON", "--set", "Endpoint:HostId=*.example.com",
            "--set", "Certification:Vendor=Acme");

        run.ExitCode.Should().Be(2, run.Output);
        foreach (var named in new[] { "--only", "Run:Variants", "Endpoint:DefaultFormat", "Endpoint:HostId", "Certification:Product ", "Certification:Contact" })
        {
            run.Output.Should().Contain(named);
        }

        run.Output.Should().NotContain("Certification:Vendor");
        shop.Seen.Should().BeEmpty();
        Directory.Exists(folder.Sub("out")).Should().BeFalse();
    }

    private static async Task<BufferedCommandResult> RunAsync(params string[] arguments) =>
        await SuiteProcess.Command(new Dictionary<string, string?>(), arguments).ExecuteBufferedAsync();
}
