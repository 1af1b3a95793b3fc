using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.ReferenceEndpoint.Calling;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReferenceEndpoint;

internal sealed class CloudTests
{
    private ReferenceHost host;
    private SignedCaller caller;

    [OneTimeSetUp]
    public async Task Start()
    {
        host = await ReferenceHost.StartAsync(new ReferenceOptions { Edition = RepositoryFiles.Edition }, CancellationToken.None);
        caller = new SignedCaller(host);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        caller.Dispose();
        await host.DisposeAsync();
    }

    /// <summary>What a row refuses is served where nothing is wrong: no name and no value provokes a row by itself.</summary>
    [TestCase("Ram", "DescribeInstanceAttribute", "InstanceId", "i-web01", "InstanceName", "web 01")]
    [TestCase("Ram", "DescribeImageAttribute", "ImageId", "m-web01", "ImageName", "web 01")]
    [TestCase("Main", "DescribeInstanceAttribute", "InstanceId", "i-lab01", "InstanceName", "lab 01")]
    [TestCase("Main", "DescribeDiskMonitorData", "DiskId", "d-web01", "AverageIops", "150")]
    [TestCase("Main", "DescribeOwnerUsage", "OwnerId", "1090218741305276", "DiskCount", "2")]
    [TestCase("Main", "DescribeOwnerUsage", "OwnerAccount", "lab@example.com", "DiskCount", "0")]
    [TestCase("SubUser", "DescribeOrders", "PageSize", "5", "TotalCount", "0")]
    [TestCase("Main", "DescribeRegions", "PageNumber", "", "PageNumber", "1")]
    [TestCase("Main", "DescribeRegions", "OwnerId", "", "TotalCount", "8")]
    public async Task Call_with_nothing_wrong_is_served(
        string account, string action, string parameter, string value, string member, string expected)
    {
        var reply = await caller.SendAsync(Ask.For(action, (parameter, value)) with { Account = account });

        reply.Status.Should().Be(200, reply.Body);
        reply[member].Should().Be(expected);
    }

    [TestCase("Main", "DescribeInstanceAttribute", "InstanceId", "i-none", 404, "InvalidInstanceId.NotFound")]
    [TestCase("NoBalance", "DescribeInstanceAttribute", "InstanceId", "i-web01", 404, "InvalidInstanceId.NotFound")]
    [TestCase("Main", "DescribeInstanceAttribute", "InstanceId", "", 400, "MissingParameter")]
    [TestCase("Main", "DescribeRegions", "Version", "", 400, "MissingParameter")]
    [TestCase("Main", "DescribeRegions", "RegionId", "cn-nowhere", 404, "InvalidRegionId.NotFound")]
    [TestCase("Main", "DescribeRegions", "SecurityToken", "sts", 400, "InvalidSecurityToken.MismatchWithAccessKey")]
    [TestCase("Main", "DescribeRegions", "SignatureNonce", null, 400, "MissingParameter")]
    [TestCase("Main", "DescribeRegions", "PageSize", "0", 400, "InvalidParameter")]
    [TestCase("Main", "DescribeRegions", "PageSize", "101", 400, "InvalidParameter")]
    [TestCase("Main", "DescribeRegions", "pagesize", "10", 400, "UnsupportedParameter")]
    [TestCase("Main", "RunInstances", "ClientToken", "统一", 400, "InvalidParameter")]
    [TestCase("Ram", "StopInstance", "InstanceId", "i-web01", 403, "Forbidden.RAM")]
    public async Task Call_with_something_wrong_is_refused(
        string account, string action, string parameter, string? value, int status, string code)
    {
        var reply = await caller.SendAsync(Ask.For(action, (parameter, value)) with { Account = account });

        (reply.Status, reply["Code"]).Should().Be((status, code));
    }
}
