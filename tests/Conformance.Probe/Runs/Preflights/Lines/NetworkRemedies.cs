using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Exchanges;
using static Conformance.Probe.Runs.PreflightLine;

namespace Conformance.Probe.Runs;

/// <summary>What mends the way to an endpoint.</summary>
internal static class NetworkRemedies
{
    /// <param name="kind">What went wrong.</param>
    /// <param name="key">The configuration key that names the host.</param>
    public static LocalText For(NetworkFaultKind kind, string key) => kind switch
    {
        NetworkFaultKind.NameNotResolved => Both(
            $"检查 {key} 中主机名的拼写，以及是否需要 VPN；内网地址可用 Endpoint:ConnectTo 直连，如 10.0.0.5:443。",
            $"Check the spelling of the host in {key}, and whether a VPN is needed; Endpoint:ConnectTo dials an address instead, such as 10.0.0.5:443."),
        NetworkFaultKind.Refused => Both(
            $"该端口没有服务在监听：检查 {key} 的端口，或确认接入点已启动。",
            $"Nothing listens at that port: check the port in {key}, and whether the endpoint is up."),
        NetworkFaultKind.TimedOut => Both(
            "没有回应：可能被防火墙拦截；需要代理时设置 Endpoint:Proxy（\"system\" 或 URL）。",
            "No reply: a firewall may be in the way; where a proxy is needed set Endpoint:Proxy (\"system\" or a URL)."),
        NetworkFaultKind.TlsFailed => Both(
            "TLS 握手失败且没有收到证书：检查该端口是否为 https；若要求客户端证书，设置 Endpoint:ClientCertificateFile 与 Endpoint:ClientKeyFile。",
            "TLS failed before a certificate came: check that the port speaks https; where a client certificate is asked for set Endpoint:ClientCertificateFile and Endpoint:ClientKeyFile."),
        _ => Both($"检查 {key}，以及途中的代理与防火墙。", $"Check {key}, and proxies and firewalls on the way."),
    };

    /// <param name="tls">The certificate.</param>
    /// <param name="days">Whole days until it expires.</param>
    /// <param name="early">From how many days on to warn.</param>
    public static IEnumerable<LocalText> For(TlsFacts tls, int days, int early)
    {
        if (!tls.IsForHost)
        {
            yield return Both(
                "证书不是签给这个主机名的：检查 Endpoint:BaseUrl；用 IP 直连时把主机名写在 BaseUrl，地址写在 Endpoint:ConnectTo。",
                "The certificate is made out to other hosts: check Endpoint:BaseUrl; to dial an address, keep the name in BaseUrl and put the address into Endpoint:ConnectTo.");
        }

        if (days < 0)
        {
            yield return Both("证书已过期：请接入点负责人更换。", "The certificate has expired: its owner must renew it.");
        }
        else if (days < early)
        {
            yield return Both($"证书将在 {days} 天内过期。", $"The certificate expires within {days} day{(days == 1 ? "" : "s")}.");
        }

        if (tls.Doubts.Count > 0)
        {
            yield return Both(
                $"系统不信任该证书：{string.Join("; ", tls.Doubts)}。私有 CA 请设置 Endpoint:CaCertificateFile（PEM）。",
                $"The system does not trust it: {string.Join("; ", tls.Doubts)}. For a private CA set Endpoint:CaCertificateFile (PEM).");
        }
    }
}
