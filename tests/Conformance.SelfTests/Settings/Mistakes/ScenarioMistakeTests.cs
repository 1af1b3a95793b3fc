using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings.Mistakes;

/// <summary>What must hold between keys: accounts and their halves, scenarios and their requirements, what goes with a BaseUrl.</summary>
internal sealed class ScenarioMistakeTests
{
    private static readonly int[] NeverExcused = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 21];

    private static IEnumerable<TestCaseData> Scenarios() =>
        from wrong in new (string Name, string Scenario, string Key, string Words)[]
        {
            ("Unknown_account", """  "InvalidOwner": { "Account": "Mian" } """, "InvalidOwner:Account", "did you mean Main?"),
            ("Default_account_not_configured", """  "Forbidden.RAM": { "Account": "Ram" } """, "Forbidden.RAM:Account", "CONFORMANCE_Accounts__Ram__AccessKeyId"),
            ("Burst_by_Main", """  "Throttling.FlowControl": { "Account": "main", "Burst": 20 } """, "Throttling.FlowControl:Account", "an account of its own"),
            ("Burst_by_Mains_key", """  "Throttling.FlowControl": { "Account": "Twin", "Burst": 20 } """, "Throttling.FlowControl:Account", "Main's AccessKeyId"),
            ("Cleanup_without_action", """  "InvalidOwner": { "Cleanup": { "Parameters": { "A": "1" } } } """, "InvalidOwner:Cleanup:Action", "missing"),
            ("No_method_at_all", """  "UnsupportedHTTPMethod": { "Methods": [] } """, "UnsupportedHTTPMethod:Methods", "at least one"),
        }
        select new TestCaseData(wrong.Scenario, wrong.Key, wrong.Words).SetName("Scenario_with_" + wrong.Name);

    [TestCaseSource(nameof(Scenarios))]
    public void Scenario_IsHeldAgainstTheRest(string scenario, string key, string words)
    {
        using var world = Target(scenario);

        var mistake = world.Mistakes().Should().ContainSingle().Subject;

        mistake.Key.Should().Be("Scenarios:" + key);
        mistake.Source.Should().EndWith(":1");
        mistake.Message.Should().Contain(words);
    }

    [Test]
    public void NotApplicable_IsRefusedForTheRowsThatAlwaysApply()
    {
        foreach (var row in World.Edition.Rows)
        {
            using var world = Target($$"""  "{{row.Id}}": { "NotApplicable": "because" } """);

            var expected = NeverExcused.Contains(row.Row!.Row) ? $"row {row.Row.Row} applies to every gateway; take NotApplicable away" : null;
            world.Mistakes().Select(m => m.Message).Should().Equal(expected is null ? [] : [expected], row.Id);
        }
    }

    [TestCase("AccessKeyId", "AccessKeySecret")]
    [TestCase("AccessKeySecret", "AccessKeyId")]
    public void HalfAnAccount_NamesTheVariableToSet(string given, string missing)
    {
        using var world = Target("");
        world.Set.Add($"Accounts:Third:{given}=given-half");

        var mistake = world.Mistakes().Should().ContainSingle().Subject;

        (mistake.Key, mistake.Source).Should().Be(($"Accounts:Third:{missing}", "--set"));
        mistake.Message.Should().Contain($"CONFORMANCE_Accounts__Third__{missing}");
    }

    [Test]
    public void EmptyAccount_MissesBothHalves()
    {
        using var world = new World();

        world.With(World.TargetAnd("""  "Accounts": { "Main": {} } """)).Mistakes()
            .Select(m => m.Key).Should().Equal("Accounts:Main:AccessKeyId", "Accounts:Main:AccessKeySecret");
    }

    [Test]
    public void BaseUrlAlone_MissesVersionAndAction()
    {
        using var world = new World();
        world.Environment["CONFORMANCE_ENDPOINT"] = "https://api.example.com/";

        var mistakes = world.Mistakes();

        mistakes.Select(m => m.Key).Should().Equal("Endpoint:Version", "Endpoint:Action");
        mistakes.Should().OnlyContain(m => m.Source == "environment CONFORMANCE_ENDPOINT" && m.Message.Contains("CONFORMANCE_Endpoint__"));
    }

    [Test]
    public void ClientKeyAlone_NeedsItsCertificate()
    {
        using var world = new World();
        world.Write("key.pem", "-");

        world.With(World.TargetWith("""  "ClientKeyFile": "key.pem" """)).Mistakes().Should().ContainSingle().Which.Key.Should().Be("Endpoint:ClientKeyFile");
    }

    [Test]
    public void EmptyHostIdList_IsAMistake()
    {
        using var world = new World();

        world.With(World.TargetWith("""  "HostId": [] """)).Mistakes().Should().ContainSingle().Which.Message.Should().Contain("at least one HostId");
    }

    private static World Target(string scenarios) => new World().With(World.TargetAnd($$"""
        "Accounts": {
          "Main": { "AccessKeyId": "LTAImainmain", "AccessKeySecret": "main-secret" }, "Twin": { "AccessKeyId": "LTAImainmain", "AccessKeySecret": "main-secret" }
        }, "Scenarios": { {{scenarios}} }
        """.ReplaceLineEndings("")));
}
