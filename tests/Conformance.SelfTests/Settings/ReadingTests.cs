using Conformance.Model.Specification;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings;

/// <summary>What the settings say once everything is in order.</summary>
internal sealed class ReadingTests
{
    [Test]
    public void LeastTarget_HasTheContractsDefaults()
    {
        using var world = new World();

        var settings = world.With($$"""{ "Endpoint": { {{World.Target}} } }""").Load();

        settings.IsEmbedded.Should().BeFalse();
        settings.Endpoint.Should().BeEquivalentTo(new
        {
            Name = "api.staging.example.com",
            BaseUrl = new Uri("https://api.staging.example.com/"),
            Edition = "classic-2017",
            Version = "2014-05-26",
            Action = "DescribeRegions",
            TextParameter = (string?)null,
            DefaultFormat = AnswerFormat.Xml,
            Timeout = TimeSpan.FromSeconds(10),
            MaxResponseBytes = 1048576,
            ConnectTo = (string?)null,
            Proxy = (string?)null,
        });
        settings.Endpoint.HostIds.Should().Equal("api.staging.example.com");
        settings.Endpoint.AllowedErrorMembers.Should().Equal("Recommend", "AccessDeniedDetail");
        settings.Run.Should().BeEquivalentTo(new
        {
            Variants = "full",
            Workers = 8,
            MaxRequestsPerSecond = 20,
            MaxRequests = 5000,
            MaxConsecutiveFaults = 20,
            AllowSideEffects = false,
            AllowLoad = false,
            AllowProduction = false,
        });
        settings.Certification.Should().BeEquivalentTo(new { Vendor = "", Product = "", ProductVersion = "", Contact = "" });
        (settings.Accounts.Count, settings.Scenarios.Count, settings.KnownDeviations).Should().Be((0, 0, null));
    }

    [Test]
    public void Scenario_IsReadWhole()
    {
        using var world = new World();

        var scenarios = world.With(World.TargetAnd("""
            "Accounts": { "Buyer": { "AccessKeyId": "LTAIbuyer", "AccessKeySecret": "buyer-secret" } },
            "Scenarios": {
              "IdempotentParameterMismatch": {
                "Account": "buyer", "Action": "RunInstances", "Version": "2016-01-01", "Parameters": { "Amount": "1" }, "OtherParameters": { "Amount": "2" },
                "Cleanup": { "Action": "DeleteInstances", "Parameters": { "Force": "true" } }, "Methods": ["get", "POST"], "DelayMilliseconds": 75, "Burst": 2, "Code": "Some.Code"
              },
              "InternalError": {},
              "Forbidden.DiskNotFound": { "NotApplicable": "no disks" }
            }
            """)).Load().Scenarios;

        scenarios["IdempotentParameterMismatch"].Should().BeEquivalentTo(new
        {
            RequirementId = "IdempotentParameterMismatch",
            Account = "Buyer",
            Action = "RunInstances",
            Version = "2016-01-01",
            Parameters = new Dictionary<string, string> { ["Amount"] = "1" },
            OtherParameters = new Dictionary<string, string> { ["Amount"] = "2" },
            Cleanup = new { Action = "DeleteInstances", Parameters = new Dictionary<string, string> { ["Force"] = "true" } },
            Delay = TimeSpan.FromMilliseconds(75),
            Burst = 2,
            Code = "Some.Code",
        });
        scenarios["IdempotentParameterMismatch"].Methods.Should().Equal("GET", "POST");
        scenarios["InternalError"].Parameters.Should().BeNull("none given is not the same as given and empty");
        scenarios["Forbidden.DiskNotFound"].NotApplicable.Should().Be("no disks");
    }

    [TestCase("https://api.example.com:8443/gateway/", null, "api.example.com")]
    [TestCase("http://127.0.0.1:8080", null, "127.0.0.1")]
    [TestCase("http://[::1]:8080/", null, "[::1]")]
    [TestCase("https://bücher.example/", null, "xn--bcher-kva.example")]
    [TestCase("https://10.0.0.5/", "api.example.com:8443", "api.example.com")]
    [TestCase("https://10.0.0.5/", "api.example.com", "api.example.com")]
    [TestCase("https://10.0.0.5/", "[::1]", "[::1]")]
    public void HostId_DefaultsToTheHostHeaderWithoutPort(string baseUrl, string? host, string expected)
    {
        using var world = new World();
        world.With($$"""{ "Endpoint": { {{World.Target}} } }""").Set.Add("Endpoint:BaseUrl=" + baseUrl);
        if (host is not null)
            world.Set.Add("Endpoint:Headers:host=" + host);

        world.Load().Endpoint.HostIds.Should().Equal(expected);
    }

    [TestCase("Endpoint:DefaultFormat=json", "Endpoint:DefaultFormat")]
    [TestCase("Endpoint:DefaultFormat=xml", null)]
    [TestCase("Endpoint:HostId=*.example.com", "Endpoint:HostId")]
    [TestCase("Endpoint:HostId=a.example.com,b.example.com", null)]
    [TestCase("Endpoint:AllowedErrorMembers=Recommend,Data", "Endpoint:AllowedErrorMembers")]
    [TestCase("Endpoint:AllowedErrorMembers=Recommend", null)]
    public void Tolerance_IsNamedByItsKey(string set, string? tolerance)
    {
        using var world = new World();
        world.With($$"""{ "Endpoint": { {{World.Target}} } }""").Set.Add(set);

        world.Load().Tolerances.Should().Equal(tolerance is null ? [] : [tolerance]);
    }

    [Test]
    public void RelativeFile_StartsAtTheFileThatNamesIt()
    {
        using var world = new World();
        var certificate = world.Write("tls/ca.pem", "-");
        world.With(World.TargetWith("""  "CaCertificateFile": "tls/ca.pem" """));

        world.Load().Endpoint.CaCertificateFile.Should().Be(certificate);
    }

    [Test]
    public void ScenarioVariable_HasUnderscoresForFullStops()
    {
        using var world = new World();
        world.With($$"""{ "Endpoint": { {{World.Target}} } }""");
        world.Environment["conformance_scenarios__FORBIDDEN_DISKNOTFOUND__NotApplicable"] = "no disks";

        world.Load().Scenarios["Forbidden.DiskNotFound"].NotApplicable.Should().Be("no disks");
    }
}
