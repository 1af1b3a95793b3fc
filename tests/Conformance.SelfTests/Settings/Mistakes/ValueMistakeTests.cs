using Conformance.Probe.Settings;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings.Mistakes;

/// <summary>Values no target can have are refused, whatever layer they come from.</summary>
internal sealed class ValueMistakeTests
{
    private static IEnumerable<TestCaseData> Impossible() =>
        from pair in new (string Key, string Value, string Expected)[]
        {
            ("Run:Workers", "0", "from 1 to 64"),
            ("Run:Workers", "65", "from 1 to 64"),
            ("Run:Workers", "8.5", "whole number"),
            ("Run:MaxRequestsPerSecond", "-1", "from 0"),
            ("Run:MaxRequests", "-1", "from 0"),
            ("Run:MaxConsecutiveFaults", "-1", "from 0"),
            ("Run:AllowLoad", "yes", "true or false"),
            ("Run:Variants", "some", "full or rows"),
            ("Endpoint:TimeoutSeconds", "0", "above 0"),
            ("Endpoint:TimeoutSeconds", "-3", "above 0"),
            ("Endpoint:MaxResponseBytes", "0", "from 1"),
            ("Endpoint:DefaultFormat", "YAML", "XML or JSON"),
            ("Endpoint:Edition", "classic-2018", "classic-2017"),
            ("Endpoint:Version", "2014-13-26", "YYYY-MM-DD"),
            ("Endpoint:Version", "20140526", "YYYY-MM-DD"),
            ("Endpoint:BaseUrl", "api.example.com", "absolute http or https URL"),
            ("Endpoint:BaseUrl", "ftp://api.example.com/", "absolute http or https URL"),
            ("Endpoint:BaseUrl", "https://api.example.com/?a=b", "without query"),
            ("Endpoint:BaseUrl", "https://api.example.com/?", "without query"),
            ("Endpoint:BaseUrl", "https://api.example.com/#a", "fragment"),
            ("Endpoint:BaseUrl", "https://user:word@api.example.com/", "user"),
            ("Endpoint:BaseUrl", "https://@api.example.com/", "user"),
            ("Endpoint:BaseUrl", "https://api.example.com:0/", "absolute http or https URL"),
            ("Endpoint:BaseUrl", "https:///path", "absolute http or https URL"),
            ("Endpoint:BaseUrl", "…", "holds the place"),
            ("Endpoint:Action", "...", "holds the place"),
            ("Endpoint:Action", "<your action>", "holds the place"),
            ("Endpoint:Action", "Describe Regions", "without spaces"),
            ("Endpoint:Action", "", "(empty)"),
            ("Endpoint:HostId", "a,,b", "without spaces"),
            ("Endpoint:ConnectTo", "10.0.0.5", "host:port"),
            ("Endpoint:ConnectTo", "10.0.0.5:0", "host:port"),
            ("Endpoint:ConnectTo", "10.0.0.5:65536", "host:port"),
            ("Endpoint:ConnectTo", "::1:443", "host:port"),
            ("Endpoint:ConnectTo", "http://10.0.0.5:443", "host:port"),
            ("Endpoint:Proxy", "proxy.example.com", "proxy's URL"),
            ("Endpoint:Proxy", "ftp://proxy.example.com/", "proxy's URL"),
            ("Endpoint:Proxy", "http://proxy.example.com/path", "proxy's URL"),
            ("Endpoint:CaCertificateFile", "no-such-file.pem", "a file that exists"),
            ("Endpoint:ClientCertificateFile", "no-such-file.pem", "a file that exists"),
            ("Endpoint:Headers:X Y", "1", "header name"),
            ("Endpoint:Headers:X-Y", "a\r\nb", "without line breaks"),
            ("KnownDeviations", "no-such-file.json", "a file that exists"),
            ("Accounts:Main:AccessKeySecret", "12345", "at least 6 characters"),
            ("Accounts:Main:AccessKeySecret", "1234567\n", "line break"),
            ("Accounts:Main:AccessKeySecret", "…", "CONFORMANCE_Accounts__Main__AccessKeySecret"),
            ("Accounts:Main:SecurityToken", "12345", "at least 6 characters"),
            ("Accounts:Main:AccessKeyId", "LTAI…", "visible ASCII"),
            ("Scenarios:Throttling.FlowControl:Burst", "1", "from 2"),
            ("Scenarios:LastTokenProcessing:DelayMilliseconds", "49", "from 50"),
            ("Scenarios:UnsupportedHTTPMethod:Methods", "PUT,PATCH", "GET or POST or PUT or DELETE or HEAD"),
            ("Scenarios:InvalidOwner:Version", "1.0", "YYYY-MM-DD"),
            ("Scenarios:InvalidOwner:NotApplicable", " ", "not empty"),
        }
        select new TestCaseData(pair.Key, pair.Value, pair.Expected).SetArgDisplayNames(pair.Key, pair.Value.Trim());

    [TestCaseSource(nameof(Impossible))]
    public void ImpossibleValue_IsRefusedBySet(string key, string value, string expected)
    {
        using var world = Target();
        world.Set.Add($"{key}={value}");

        var mistake = world.Mistakes().Should().ContainSingle().Subject;

        mistake.Key.Should().StartWith(key);
        mistake.Source.Should().Be("--set");
        mistake.Message.Should().Contain(expected);
    }

    [TestCaseSource(nameof(Impossible))]
    public void ImpossibleValue_IsRefusedInTheEnvironment(string key, string value, string expected)
    {
        using var world = Target();
        var variable = "CONFORMANCE_" + key.Replace('.', '_').Replace(":", "__", StringComparison.Ordinal);
        world.Environment[variable] = value;

        var mistake = world.Mistakes().Should().ContainSingle().Subject;

        mistake.Key.Should().StartWith(key);
        mistake.Source.Should().Be("environment " + variable);
        mistake.Message.Should().Contain(expected);
    }

    [TestCase("https://ecs.aliyuncs.com/")]
    [TestCase("https://ECS.cn-hangzhou.ALIYUNCS.com./")]
    [TestCase("http://aliyuncs.com:8080/")]
    [TestCase("https://ecs。aliyuncs。com/")]
    public void ProductionHost_IsRefusedUnlessAllowed(string baseUrl)
    {
        using var world = Target();
        world.Set.Add("Endpoint:BaseUrl=" + baseUrl);

        world.Mistakes().Should().ContainSingle().Which.Message.Should().Contain("Run:AllowProduction");

        world.Set.Add("Run:AllowProduction=true");
        world.Load().Endpoint.BaseUrl.OriginalString.Should().Be(baseUrl);
    }

    [TestCase("Endpoint:ConnectTo", "ecs.aliyuncs.com:443")]
    [TestCase("Endpoint:ConnectTo", "ECS.Aliyuncs.Com.:80")]
    [TestCase("Endpoint:Headers:Host", "ecs.aliyuncs.com")]
    [TestCase("Endpoint:Headers:Host", "Ecs.AliyunCS.com.:8443")]
    [TestCase("Endpoint:Headers:host", "ecs.aliyuncs.com")]
    [TestCase("Endpoint:Proxy", "http://ecs.aliyuncs.com:80")]
    public void ProductionHostBehindAnotherAddress_IsRefused(string key, string value)
    {
        using var world = Target();
        world.Set.Add($"{key}={value}");

        world.Mistakes().Should().ContainSingle().Which.Should().Match<SettingsMistake>(
            m => m.Key.Equals(key, StringComparison.OrdinalIgnoreCase) && m.Message.Contains("Run:AllowProduction"));

        world.Set.Add("Run:AllowProduction=true");
        world.Mistakes().Should().BeEmpty();
    }

    [TestCase("https://ecs.myaliyuncs.com/")]
    [TestCase("https://aliyuncs.com.example.com/")]
    public void HostThatOnlyLooksLikeProduction_IsFine(string baseUrl)
    {
        using var world = Target();
        world.Set.Add("Endpoint:BaseUrl=" + baseUrl);

        world.Mistakes().Should().BeEmpty();
    }

    private static World Target() => new World().With(World.TargetAnd("""
        "Accounts": { "Main": { "AccessKeyId": "LTAImainmain", "AccessKeySecret": "main-secret" }, "Flow": { "AccessKeyId": "LTAIflow", "AccessKeySecret": "flow-secret" } }
        """));
}
