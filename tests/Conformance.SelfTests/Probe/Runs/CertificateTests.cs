using Conformance.Model.Evidence;
using Conformance.Probe.Exchanges;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>What a preflight says of an endpoint's certificate, over real TLS.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class CertificateTests
{
    private const string Host = "api.example.com";
    private static readonly string Answer = RawServer.Response(SampleAnswer.Xml("MissingParameter", "m"), "400 Bad", "Connection: close\r\n");

    [TestCase(200, PreflightGrade.Ok)]
    [TestCase(5, PreflightGrade.Warning)]
    public async Task Trusted_certificate_is_fine_until_it_soon_expires(int days, PreflightGrade grade)
    {
        using var server = new TlsServer(Host, days, Answer);
        using var folder = new TempFolder();

        var facts = await Preflighted.ByAsync(Settings(server) with { Endpoint = Endpoint(server) with { CaCertificateFile = folder.File("ca.pem", server.Pem) } });

        facts.Reach.Should().Match<Reach>(r => r.Fault == null && r.Tls!.IsForHost && r.Tls.Protocol != null && r.Tls.Names.Single() == Host);
        Preflighted.Line(facts, "TLS").Grade.Should().Be(grade);
        Preflighted.Line(facts, "TLS").Fact.Should().Contain($"CN={Host}").And.Contain("issuer");
        Preflighted.Line(facts, "unsigned request").Grade.Should().Be(PreflightGrade.Ok, "the request goes the same way");
        Preflighted.Line(facts, "TLS").Advice.Should().HaveCount(grade == PreflightGrade.Ok ? 0 : 1);
    }

    [TestCase(Host, -1, true, "has expired")]
    [TestCase("other.example.com", 200, true, "made out to other hosts")]
    [TestCase(Host, 200, false, "Endpoint:CaCertificateFile")]
    public async Task Certificate_that_is_not_trusted_exits_3_and_says_why(string name, int days, bool isTrusted, string why)
    {
        using var server = new TlsServer(name, days, Answer);
        using var folder = new TempFolder();
        var authority = folder.File("ca.pem", server.Pem);

        var facts = await Preflighted.ByAsync(Settings(server) with { Endpoint = Endpoint(server) with { CaCertificateFile = isTrusted ? authority : null } });

        facts.ExitCode.Should().Be(3);
        facts.Reach!.Fault!.Kind.Should().Be(NetworkFaultKind.TlsFailed);
        Preflighted.Line(facts, "TLS").Grade.Should().Be(PreflightGrade.Problem);
        Preflighted.Line(facts, "TLS").Advice.Select(a => a.En).Should().Contain(a => a.Contains(why));
    }

    [Test]
    public async Task Port_that_speaks_no_tls_exits_3()
    {
        using var server = new RawServer("HTTP/1.1 400 Bad\r\n\r\n");

        var facts = await Preflighted.ByAsync(SampleSettings.Of(SampleSettings.Endpoint($"https://127.0.0.1:{server.Port}/")));

        facts.ExitCode.Should().Be(3);
        Preflighted.Line(facts, "TLS").Advice[0].En.Should().Contain("speaks https");
    }

    private static EndpointSettings Endpoint(TlsServer server) => SampleSettings.Endpoint($"https://{Host}/") with { ConnectTo = $"127.0.0.1:{server.Port}" };

    private static SuiteSettings Settings(TlsServer server) => SampleSettings.Of(Endpoint(server));
}
