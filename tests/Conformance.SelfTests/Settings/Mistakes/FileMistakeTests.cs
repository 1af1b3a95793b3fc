using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings.Mistakes;

/// <summary>What a file can get wrong is found, and said with the key and what to do.</summary>
internal sealed class FileMistakeTests
{
    private static TestCaseData Wrong(string name, string json, string key, params string[] words) =>
        new TestCaseData(json, key, words).SetName(name);

    private static IEnumerable<TestCaseData> Types() =>
    [
        Wrong("Number_for_a_text", World.TargetWith("""  "Parameters": { "PageSize": 10 } """), "Endpoint:Parameters:PageSize", "number '10'", "in quotes"),
        Wrong("Switch_for_a_text", World.TargetWith("""  "Parameters": { "DryRun": true } """), "Endpoint:Parameters:DryRun", "in quotes"),
        Wrong("Null_for_a_parameter", World.TargetWith("""  "Parameters": { "DryRun": null } """), "Endpoint:Parameters:DryRun", "got null"),
        Wrong("Object_for_a_parameter", World.TargetWith("""  "Parameters": { "Tag": { "Key": "a" } } """), "Endpoint:Parameters:Tag", "an object"),
        Wrong("Text_for_a_number", World.TargetAnd("""  "Run": { "Workers": "8" } """), "Run:Workers", "whole number", "without quotes"),
        Wrong("Text_for_a_switch", World.TargetAnd("""  "Run": { "AllowLoad": "true" } """), "Run:AllowLoad", "true or false", "without quotes"),
        Wrong("Number_for_a_switch", World.TargetAnd("""  "Run": { "AllowLoad": 1 } """), "Run:AllowLoad", "true or false"),
        Wrong("Text_for_an_object", World.TargetAnd("""  "Run": "full" """), "Run", "expected an object"),
        Wrong("Null_for_a_section", World.TargetAnd("""  "Run": null """), "Run", "expected an object"),
        Wrong("Text_for_a_list", World.TargetWith("""  "AllowedErrorMembers": "Recommend" """), "Endpoint:AllowedErrorMembers", "expected a list"),
        Wrong("Number_for_a_list", World.TargetWith("""  "HostId": 1 """), "Endpoint:HostId", "list"),
        Wrong("Number_in_a_list", World.TargetWith("""  "HostId": ["a", 1] """), "Endpoint:HostId:1", "in quotes"),
        Wrong("List_for_a_text", World.TargetWith("""  "Name": ["a"] """), "Endpoint:Name", "a list"),
    ];

    private static IEnumerable<TestCaseData> Keys() =>
    [
        Wrong("Unknown_key", World.TargetWith("""  "BaseURI": "x" """), "Endpoint:BaseURI", "did you mean Endpoint:BaseUrl?"),
        Wrong("Unknown_section", World.TargetAnd("""  "Endpoints": { "a": 1 } """), "Endpoints", "did you mean Endpoint?"),
        Wrong("Key_without_its_section", World.TargetAnd("""  "Workers": 4 """), "Workers", "did you mean Run:Workers?"),
        Wrong("Key_like_no_other", World.TargetWith("""  "Zebra": 4 """), "Endpoint:Zebra", "Endpoint has the keys Name, BaseUrl"),
        Wrong("Unknown_key_of_an_account", World.TargetAnd("""  "Accounts": { "Main": { "AccessKeyId": "x", "AccessKeySecret": "123456", "Secret": "abcdefgh" } } """), "Accounts:Main:Secret", "AccessKeySecret"),
        Wrong("Unknown_requirement", World.TargetAnd("""  "Scenarios": { "InvalidOwnr": {} } """), "Scenarios:InvalidOwnr", "did you mean Scenarios:InvalidOwner?"),
        Wrong("Unknown_key_of_a_scenario", World.TargetAnd("""  "Scenarios": { "InvalidOwner": { "Parameter": {} } } """), "Scenarios:InvalidOwner:Parameter", "Scenarios:InvalidOwner:Parameters?"),
        Wrong("Nameless_parameter", World.TargetWith("""  "Parameters": { "": "a" } """), "Endpoint:Parameters:", "name is missing"),
        Wrong("Duplicate_key", World.TargetWith("""  "Name": "a", "Name": "b" """), "Endpoint:Name", "already stands at"),
        Wrong("Duplicate_key_in_other_case", World.TargetWith("""  "Name": "a", "name": "b" """), "Endpoint:name", "other letter case"),
        Wrong("Duplicate_parameter_in_other_case", World.TargetWith("""  "Parameters": { "A": "1", "a": "2" } """), "Endpoint:Parameters:a", "already stands at"),
        Wrong("Duplicate_section", World.TargetAnd("""  "Run": {}, "Run": {} """), "Run", "already stands at"),
        Wrong("Duplicate_account_in_other_case", World.TargetAnd("""  "Accounts": { "A": {"AccessKeyId":"x","AccessKeySecret":"123456"}, "a": {} } """), "Accounts:a", "already stands at"),
    ];

    [TestCaseSource(nameof(Types))]
    [TestCaseSource(nameof(Keys))]
    public void Mistake_NamesKeySourceAndMend(string json, string key, string[] words)
    {
        using var world = new World();

        var mistake = world.With(json).Mistakes().Should().ContainSingle().Subject;

        mistake.Key.Should().Be(key);
        mistake.Source.Should().EndWith("target1.json:1");
        mistake.Message.Should().ContainAll(words);
    }

    [TestCase("{ \"Endpoint\": ", ":1")]
    [TestCase("{\n  \"Endpoint\" {}\n}", ":2")]
    [TestCase("[]", ":1")]
    [TestCase("", ":1")]
    [TestCase("{} {}", ":1")]
    [TestCase("{ \"Endpoint\": { \"Name\": \"\\ud800\" } }", ":1")]
    public void BrokenJson_IsNamedByLine(string json, string line)
    {
        using var world = new World();

        var mistake = world.With(json).Mistakes().Should().ContainSingle("nothing can be said of what a broken file lacks").Subject;

        mistake.Source.Should().EndWith("target1.json" + line);
        mistake.Message.Should().Contain("expected a JSON object");
    }

    [Test]
    public void CommentsAndTrailingCommas_AreFine()
    {
        using var world = new World();

        var settings = world.With($$"""
            // zh/en
            { "$schema": "x.json", "Endpoint": { {{World.Target}}, /* here too */ }, }
            """).Load();

        settings.Endpoint.Action.Should().Be("DescribeRegions");
    }

    [Test]
    public void Line_IsTheKeysOwn()
    {
        using var world = new World();

        world.With($$"""
            {
              "Endpoint": { {{World.Target}} },
              // a comment

              "Run": {
                "Workers":
                  0
              }
            }
            """).Mistakes().Should().ContainSingle().Which.Source.Should().EndWith("target1.json:6");
    }

    [Test]
    public void AllMistakes_ComeAtOnce()
    {
        using var world = new World();
        world.Environment["CONFORMANCE_Run__Workers"] = "many";
        world.Set.Add("Run:MaxRequests=-1");

        var mistakes = world.With(World.TargetWith("""  "Nam": "a", "TimeoutSeconds": 0 """)).Mistakes();

        mistakes.Select(m => m.Key).Should().BeEquivalentTo("Endpoint:Nam", "Endpoint:TimeoutSeconds", "Run:Workers", "Run:MaxRequests");
        mistakes.Select(m => m.Source).Should().Contain(["environment CONFORMANCE_Run__Workers", "--set"]);
    }
}
