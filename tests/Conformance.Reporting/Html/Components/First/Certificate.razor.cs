using System.Globalization;
using Conformance.Model.Specification;
using Conformance.Reporting.Texts;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>The first page: the verdict, on what, by what, and how much of it.</summary>
public sealed partial class Certificate
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;

    private Mark Mark => Mark.OfVerdict(View.Summary.Verdict);

    private Told Sentence => PhraseBook.Reason(View.Summary.Why);

    private string Seconds => View.Summary.Run.Seconds.ToString("0.0", CultureInfo.InvariantCulture);

    private IEnumerable<(string HeadZh, string HeadEn, string Zh, string En)> Banners => CertificateBanners.Of(View);

    private LocalText Requests => View.Summary.Retries == 0
        ? new() { Zh = $"个请求，用时 {Seconds} 秒", En = $"requests in {Seconds} s" }
        : new() { Zh = $"个请求，用时 {Seconds} 秒；网络故障后重发 {View.Summary.Retries} 个", En = $"requests in {Seconds} s, {View.Summary.Retries} sent again after a network fault" };

    private IEnumerable<(string Zh, string En, string Value, string Small)> Facts =>
    [
        ("接入点", "Endpoint", View.Summary.Endpoint.Name, View.Summary.Endpoint.BaseUrl),
        ("厂商", "Vendor", Certified("Vendor"), ""),
        ("产品", "Product", $"{Certified("Product")} {Certified("ProductVersion")}".Trim(), ""),
        ("联系方式", "Contact", Certified("Contact"), ""),
        ("规则版本", "Edition of the rules", View.Summary.Edition.Id, $"sha256 {View.Summary.Edition.Sha256[..Math.Min(16, View.Summary.Edition.Sha256.Length)]}…"),
        ("套件版本", "Suite version", View.Summary.Suite.Version, ""),
        ("日期（UTC）", "Date (UTC)", View.Summary.Run.StartedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), ""),
        ("HostId", "HostId", View.Summary.Endpoint.HostId, ""),
        .. View.Header.Ratchet is { } ratchet ? [("不得少于", "No less than", ratchet.Run, "--baseline")] : Array.Empty<(string, string, string, string)>(),
    ];

    private string Certified(string key) => BaselineFacts.Value(View.Header, $"Certification:{key}");
}
