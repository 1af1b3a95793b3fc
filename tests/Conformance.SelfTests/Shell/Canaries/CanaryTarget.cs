using System.Text;
using System.Text.Json;

namespace Conformance.SelfTests.Shell.Canaries;

/// <summary>A target whose configuration holds a canary wherever a secret can stand.</summary>
internal static class CanaryTarget
{
    public static string[] Hidden => [.. Canary.Secrets, .. Canary.KeyIds.Select(Canary.TooMuchOf)];

    // Secrets come by each way there is: variables, options, the file.
    public static Dictionary<string, string?> Secrets => new()
    {
        ["CONFORMANCE_Accounts__Main__AccessKeySecret"] = Canary.MainSecret,
        ["CONFORMANCE_Accounts__Main__SecurityToken"] = Canary.MainToken,
    };

    public static string[] Options(TempFolder folder, string baseUrl, int proxyPort) =>
    [
        "--config", folder.File("canaries.json", JsonSerializer.Serialize(new
        {
            Endpoint = new
            {
                BaseUrl = baseUrl,
                Version = "2019-03-01",
                Action = "DescribeThings",
                Parameters = new { PageSize = "10", Owner = Canary.OtherKeyId },
                Headers = new Dictionary<string, string>
                {
                    ["X-Gate-Token"] = Canary.HeaderToken,
                    ["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("gate:" + Canary.HeaderPassword)),
                },
                Proxy = $"http://someone:{Uri.EscapeDataString(Canary.ProxyPassword)}@127.0.0.1:{proxyPort}",
            },
            Accounts = new { Main = new { AccessKeyId = Canary.MainKeyId }, Disabled = new { AccessKeyId = Canary.OtherKeyId } },
            Scenarios = new Dictionary<string, object> { ["Forbidden.DiskNotFound"] = new { NotApplicable = $"{Canary.MainKeyId} has no disks" } },
        })),
        "--set", "Accounts:Disabled:AccessKeySecret=" + Canary.OtherSecret,
        "--set", "Run:MaxRequestsPerSecond=0",
    ];
}
