using System.Globalization;
using Conformance.Model.Specification;
using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Reading;

/// <summary>Makes the endpoint's settings.</summary>
internal static class EndpointReader
{
    /// <summary>Stands for the address of an embedded endpoint that is not started yet; a name that never resolves (RFC 6761).</summary>
    private const string NotStarted = "http://embedded.invalid/";

    private static readonly Dictionary<string, string> None = [];

    public static EndpointSettings Read(ValueTree values, bool isEmbedded)
    {
        var baseUrl = new Uri(values.Text("Endpoint:BaseUrl") ?? NotStarted);
        return new EndpointSettings
        {
            Name = values.Text("Endpoint:Name") ?? (isEmbedded ? "embedded" : Host(baseUrl)),
            BaseUrl = baseUrl,
            Edition = values.Text("Endpoint:Edition")!,
            HostIds = values.List("Endpoint:HostId") ?? [WithoutPort(values.Text("Endpoint:Headers:Host")) ?? Host(baseUrl)],
            Version = values.Text("Endpoint:Version")!,
            Action = values.Text("Endpoint:Action")!,
            Parameters = values.Map("Endpoint:Parameters") ?? None,
            CommonParameters = values.Map("Endpoint:CommonParameters") ?? None,
            TextParameter = values.Text("Endpoint:TextParameter"),
            DefaultFormat = values.Text("Endpoint:DefaultFormat") == "JSON" ? AnswerFormat.Json : AnswerFormat.Xml,
            AllowedErrorMembers = values.List("Endpoint:AllowedErrorMembers") ?? [],
            Timeout = TimeSpan.FromSeconds(double.Parse(values.Text("Endpoint:TimeoutSeconds")!, CultureInfo.InvariantCulture)),
            MaxResponseBytes = values.Whole("Endpoint:MaxResponseBytes")!.Value,
            Headers = new Dictionary<string, string>(values.Map("Endpoint:Headers") ?? None, StringComparer.OrdinalIgnoreCase),
            ConnectTo = values.Text("Endpoint:ConnectTo"),
            Proxy = values.Text("Endpoint:Proxy") is { } proxy ? ProxyLogin.Stripped(proxy) : null,
            ProxyLogin = ProxyLogin.Of(values.Text("Endpoint:Proxy")),
            CaCertificateFile = values.Find("Endpoint:CaCertificateFile")?.Entry.FullPath,
            ClientCertificateFile = values.Find("Endpoint:ClientCertificateFile")?.Entry.FullPath,
            ClientKeyFile = values.Find("Endpoint:ClientKeyFile")?.Entry.FullPath,
        };
    }

    /// <summary>As the Host header has it: international names in ASCII, IPv6 in brackets.</summary>
    private static string Host(Uri url) => url.HostNameType == UriHostNameType.IPv6 ? url.Host : url.IdnHost;

    private static string? WithoutPort(string? host) =>
        host?.LastIndexOf(':') is > 0 and var colon && !host.EndsWith(']') ? host[..colon] : host;
}
