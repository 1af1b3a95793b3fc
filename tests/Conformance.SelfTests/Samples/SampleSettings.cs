using Conformance.Model.Specification;
using Conformance.Probe.Settings;

namespace Conformance.SelfTests.Samples;

/// <summary>Settings put together by hand, and the embedded ones.</summary>
internal static class SampleSettings
{
    public const string Secret = "Gx9+a/0=s&e cr*t'";
    public const string Token = "Tok+/en==*1";

    public static Account Main { get; } = Account("Main", "LTAIconformance1", Secret);

    public static Account Account(string name, string id, string secret, string? token = null) => new()
    {
        Name = name,
        AccessKeyId = id,
        AccessKeySecret = new Secret(secret),
        SecurityToken = token is null ? null : new Secret(token),
    };

    public static EndpointSettings Endpoint(string url) => new()
    {
        Name = "shop",
        BaseUrl = new Uri(url),
        Edition = "classic-2017",
        HostIds = ["127.0.0.1"],
        Version = "2019-03-01",
        Action = "DescribeSongs",
        Parameters = new Dictionary<string, string> { ["PageSize"] = "10" },
        CommonParameters = new Dictionary<string, string> { ["RegionId"] = "cn-hangzhou" },
        TextParameter = null,
        DefaultFormat = AnswerFormat.Xml,
        AllowedErrorMembers = ["Recommend", "AccessDeniedDetail"],
        Timeout = TimeSpan.FromSeconds(5),
        MaxResponseBytes = 4096,
        Headers = new Dictionary<string, string>(),
        ConnectTo = null,
        Proxy = null,
        CaCertificateFile = null,
        ClientCertificateFile = null,
        ClientKeyFile = null,
    };

    public static RunSettings Run { get; } = new()
    {
        Variants = "full",
        Workers = 4,
        MaxRequestsPerSecond = 0,
        MaxRequests = 0,
        MaxConsecutiveFaults = 0,
        AllowSideEffects = false,
        AllowLoad = false,
        AllowProduction = false,
    };

    public static SuiteSettings Of(EndpointSettings endpoint, params Scenario[] scenarios) => new()
    {
        IsEmbedded = false,
        Endpoint = endpoint,
        Accounts = new Dictionary<string, Account> { ["Main"] = Main },
        Scenarios = scenarios.ToDictionary(s => s.RequirementId),
        Run = Run,
        Certification = new CertificationSettings { Vendor = "", Product = "", ProductVersion = "", Contact = "" },
        KnownDeviations = null,
        Tolerances = [],
    };

    /// <summary>The embedded world; still without the keys of a started endpoint.</summary>
    public static SuiteSettings Embedded() => SettingsLoader.Load(
        new SettingsRequest { ConfigFolder = Path.Combine(TestHome.Folder, "config"), Environment = new Dictionary<string, string>(), UseUserSecrets = false },
        TestHome.Edition);
}
