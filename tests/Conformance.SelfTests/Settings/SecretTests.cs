using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Conformance.Probe.Settings;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings;

/// <summary>No text that settings or mistakes give of themselves holds a secret.</summary>
internal sealed class SecretTests
{
    private const string Hidden = "hunter2hunter2";

    [Test]
    public void Settings_PrintNoSecret()
    {
        using var world = Target();
        var settings = world.Load();
        var account = settings.Accounts["Main"];

        string[] printed =
        [
            settings.ToString(), settings.Endpoint.ToString(), account.ToString(), account.AccessKeySecret.ToString(), account.SecurityToken!.ToString(),
            JsonSerializer.Serialize(account.AccessKeySecret), settings.WithoutSecrets().ToJsonString(),
            JsonSerializer.Serialize(settings.Accounts), JsonSerializer.Serialize(settings.Endpoint), JsonSerializer.Serialize(settings),
            settings.Endpoint.ProxyLogin!.ToString(), $"{settings.Endpoint.Proxy} {account.AccessKeySecret} {account}",
        ];

        printed.Should().OnlyContain(text => !text.Contains("hunter2") && !text.Contains("LTAI1"));
        settings.Endpoint.ProxyLogin.Password.Reveal().Should().Be(Hidden);
        settings.Endpoint.Proxy.Should().Be("http://proxy.example.com:3128");
        account.AccessKeySecret.Reveal().Should().Be(Hidden);
        account.ToString().Should().Be("Main (LTAI…)");
    }

    [Test]
    public void Secret_HidesInTheDebuggerToo()
    {
        typeof(Secret).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value.Should().Be(new Secret(Hidden).ToString());
        typeof(Secret).GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Should()
            .OnlyContain(f => f.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State == DebuggerBrowsableState.Never);
    }

    [TestCase("http://user:p%40ss%2Fword@proxy.example.com:3128", "user", "p@ss/word", "http://proxy.example.com:3128")]
    [TestCase("socks5://user@proxy.example.com:1080", "user", "", "socks5://proxy.example.com:1080")]
    [TestCase("http://proxy.example.com:3128", null, null, "http://proxy.example.com:3128")]
    [TestCase("system", null, null, "system")]
    public void Proxy_IsReadWithoutItsLogin(string proxy, string? user, string? password, string shown)
    {
        using var world = Target();
        world.Set.Add("Endpoint:Proxy=" + proxy);

        var settings = world.Load();

        settings.Endpoint.Proxy.Should().Be(shown);
        settings.Endpoint.ProxyLogin?.User.Should().Be(user);
        settings.Endpoint.ProxyLogin?.Password.Reveal().Should().Be(password);
        (settings.Endpoint.ProxyLogin is null).Should().Be(user is null);
        settings.WithoutSecrets()["Endpoint:Proxy"]!.GetValue<string>().Should().Be(shown);
    }

    [TestCase("a", "…")]
    [TestCase("abc", "a…")]
    [TestCase("abcdefg", "abc…")]
    [TestCase("LTAI1234567890", "LTAI…")]
    public void AccessKeyId_IsCutToFourCharactersAndHalfItsLength(string id, string shown)
    {
        using var world = Target();
        world.Set.Add("Accounts:Main:AccessKeyId=" + id);

        world.Load().WithoutSecrets()["Accounts:Main:AccessKeyId"]!.GetValue<string>().Should().Be(shown);
    }

    [Test]
    public void WithoutSecrets_HoldsEveryOtherKeyInForce()
    {
        using var world = Target();

        var record = world.Load().WithoutSecrets();

        record.Select(v => v.Key).Should().Contain(["Endpoint:BaseUrl", "Run:Workers", "Endpoint:HostId:0", "Endpoint:Parameters:A"])
            .And.NotContain(["Accounts:Main:AccessKeySecret", "Accounts:Main:SecurityToken"]);
        record["Run:Workers"]!.GetValueKind().Should().Be(JsonValueKind.Number);
        record["Run:AllowLoad"]!.GetValueKind().Should().Be(JsonValueKind.False);
        record["Endpoint:Headers:Authorization"]!.GetValue<string>().Should().Be("…");
        record["Endpoint:Headers:Host"]!.GetValue<string>().Should().Be("api.example.com");
        record["Endpoint:Proxy"]!.GetValue<string>().Should().Be("http://proxy.example.com:3128");
    }

    [TestCase("Accounts:Main:AccessKeySecret=hun")]
    [TestCase("Accounts:Main:AccessKeySecret=hunter2 hunter2")]
    [TestCase("Accounts:Main:AccessKeyId=hunter2 hunter2")]
    [TestCase("Accounts:Main:AccessKeySecrt=hunter2hunter2")]
    [TestCase("Endpoint:BaseUrl=https://user:hunter2hunter2@api.example.com/")]
    [TestCase("Endpoint:Proxy=ftp://user:hunter2hunter2@proxy.example.com/")]
    [TestCase("Endpoint:Headers:Authorization=hunter2\nhunter2")]
    [TestCase("Endpoint:ClientKeyFile=-----BEGIN PRIVATE KEY-----\nhunter2hunter2")]
    [TestCase("Accounts:hunter2hunter2=1")]
    [TestCase("hunter2hunter2=1")]
    [TestCase("Run:Workers=hunter2hunter2")]
    public void Mistake_RepeatsNoSecret(string set)
    {
        using var world = Target();
        world.Set.Add(set);

        var load = () => world.Load();

        load.Should().Throw<SettingsException>().Which.ToString().Should().NotContain("hun");
    }

    [Test]
    public void UnquotedSecret_IsNotRepeated()
    {
        using var world = new World();

        world.With("""{ "Accounts": { "Main": { "AccessKeySecret": thunter2hunter2 } } }""").Mistakes()
            .Should().ContainSingle().Which.ToString().Should().NotContain("hunter2");
    }

    private static World Target() => new World().With($$"""
        {
          "Endpoint": {
            {{World.Target}}, "Parameters": { "A": "1" }, "HostId": ["api.example.com"], "Proxy": "http://user:{{Hidden}}@proxy.example.com:3128",
            "Headers": { "Authorization": "Bearer {{Hidden}}", "Host": "api.example.com" }
          },
          "Accounts": { "Main": { "AccessKeyId": "LTAI1234567890", "AccessKeySecret": "{{Hidden}}", "SecurityToken": "{{Hidden}}-token" } }
        }
        """);
}
