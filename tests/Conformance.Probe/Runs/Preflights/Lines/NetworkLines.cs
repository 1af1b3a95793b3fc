using System.Globalization;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;
using static Conformance.Probe.Runs.PreflightLine;

namespace Conformance.Probe.Runs;

/// <summary>The way to the endpoint: name, connection, certificate.</summary>
internal static class NetworkLines
{
    private const int EarlyDays = 14;
    private static readonly LocalText Name = Both("域名解析", "DNS");
    private static readonly LocalText Connection = Both("连接", "TCP");
    private static readonly LocalText Certificate = Both("证书", "TLS");

    public static IEnumerable<PreflightLine> Of(PreflightFacts facts)
    {
        if (facts.Reach is not { } reach)
        {
            yield return new PreflightLine(PreflightGrade.Ok, Connection, "Endpoint:Proxy = system", Both("由系统代理决定路径，未单独检查。", "The system's proxy decides the way; it is not looked at."));
            yield break;
        }

        if (reach.Addresses.Count == 0)
        {
            yield return Problem(Name, reach);
            yield break;
        }

        yield return new PreflightLine(PreflightGrade.Ok, Name, $"{(reach.Addresses is [var only] && only == reach.Host ? only : $"{reach.Host}: {string.Join(", ", reach.Addresses)}")}{Via(reach)}");
        if (reach.ConnectedTo is null)
        {
            yield return Problem(Connection, reach);
            yield break;
        }

        yield return new PreflightLine(PreflightGrade.Ok, Connection, $"{reach.ConnectedTo} port {reach.Port}, {reach.ConnectMilliseconds?.ToString("0.#", CultureInfo.InvariantCulture)} ms");
        yield return reach.Tls is { } tls ? Of(tls, reach, facts) : reach.Fault is not null ? Problem(Certificate, reach) : Unseen(facts);
    }

    private static PreflightLine Unseen(PreflightFacts facts) => facts.Settings.Endpoint.BaseUrl.Scheme == Uri.UriSchemeHttps
        ? new PreflightLine(PreflightGrade.Ok, Certificate, "Endpoint:Proxy", Both("经由代理，未单独检查证书。", "Through a proxy the certificate is not looked at by itself."))
        : new PreflightLine(PreflightGrade.Ok, Certificate, "http, no TLS");

    private static PreflightLine Of(TlsFacts tls, Reach reach, PreflightFacts facts)
    {
        var days = (int)Math.Floor((tls.NotAfter - facts.At).TotalDays);
        var fact = $"{tls.Subject}; issuer {tls.Issuer}; names {(tls.Names.Count == 0 ? "-" : string.Join(", ", tls.Names))}; "
            + $"until {tls.NotAfter.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{(tls.Protocol is null ? "" : "; " + tls.Protocol)}";
        IReadOnlyList<LocalText> advice = [.. NetworkRemedies.For(tls, days, EarlyDays)];
        return reach.Fault is { } fault
            ? new PreflightLine(PreflightGrade.Problem, Certificate, fact, [Both(fault.Detail, fault.Detail), .. advice])
            : new PreflightLine(advice.Count > 0 ? PreflightGrade.Warning : PreflightGrade.Ok, Certificate, fact, advice);
    }

    private static PreflightLine Problem(LocalText topic, Reach reach) =>
        new(PreflightGrade.Problem, topic, $"{reach.Host} port {reach.Port}{Via(reach)}: {reach.Fault?.Detail}", NetworkRemedies.For(reach.Fault?.Kind ?? NetworkFaultKind.NotHttp, reach.Key));

    private static string Via(Reach reach) => reach.Key == "Endpoint:BaseUrl" ? "" : $" ({reach.Key})";
}
