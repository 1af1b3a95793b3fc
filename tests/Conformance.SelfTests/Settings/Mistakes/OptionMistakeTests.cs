using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings.Mistakes;

/// <summary>Variables and options that are no keys, or stand for values they cannot have.</summary>
internal sealed class OptionMistakeTests
{
    [TestCase("CONFORMANCE_Run__Worker", "did you mean CONFORMANCE_Run__Workers?")]
    [TestCase("CONFORMANCE_RUN_WORKERS", "did you mean CONFORMANCE_Run__Workers?")]
    [TestCase("CONFORMANCE_ENDPOINT_BASEURL", "did you mean CONFORMANCE_Endpoint__BaseUrl?")]
    [TestCase("CONFORMANCE_WORKER", "did you mean CONFORMANCE_WORKERS?")]
    [TestCase("CONFORMANCE_ENV", "unknown key; the sections are Endpoint")]
    [TestCase("CONFORMANCE_Scenarios__Throttling_FlowContrl__Burst", "did you mean CONFORMANCE_Scenarios__Throttling_FlowControl__Burst?")]
    [TestCase("CONFORMANCE_Endpoint__HostId__first", "cannot stand beneath Endpoint:HostId")]
    [TestCase("CONFORMANCE_Endpoint__Name__Short", "cannot stand beneath Endpoint:Name")]
    [TestCase("CONFORMANCE_Run", "expected an object")]
    [TestCase("CONFORMANCE_", "name is missing")]
    public void UnknownVariable_IsAMistake(string variable, string words)
    {
        using var world = new World();
        world.Environment[variable] = "hunter2hunter2";
        world.Environment["CONFORMANCEX"] = "not ours";

        var mistake = world.Mistakes().Should().ContainSingle().Subject;

        mistake.Source.Should().Be("environment " + variable);
        mistake.Message.Should().Contain(words);
        mistake.ToString().Should().NotContain("hunter2");
    }

    [Test]
    public void VariablesThatDifferOnlyInCase_AreAMistake()
    {
        using var world = new World();
        world.Environment["CONFORMANCE_RUN__WORKERS"] = "1";
        world.Environment["CONFORMANCE_Run__Workers"] = "2";

        world.Mistakes().Should().ContainSingle().Which.Message.Should().Contain("environment CONFORMANCE_RUN__WORKERS");
    }

    [TestCase("Run:Workers")]
    [TestCase("=4")]
    [TestCase("")]
    [TestCase("Accounts:Main:AccessKeySecret:hunter2hunter2")]
    public void MalformedSet_IsAMistakeThatRepeatsNothing(string set)
    {
        using var world = new World();
        world.Set.Add(set);

        var mistake = world.Mistakes().Should().ContainSingle().Subject;

        (mistake.Key, mistake.Source).Should().Be(("--set", "--set"));
        mistake.Message.Should().Contain("expected KEY=VALUE").And.NotContain("hunter2");
    }

    [Test]
    public void SetOfAnUnknownKey_IsAMistake()
    {
        using var world = new World();
        world.Set.Add("Run:Wrokers=4");

        world.Mistakes().Should().ContainSingle().Which.Message.Should().Contain("did you mean Run:Workers?");
    }

    [TestCase("WORKERS", "many", "Run:Workers")]
    [TestCase("WORKERS", "0", "Run:Workers")]
    [TestCase("VARIANTS", "most", "Run:Variants")]
    [TestCase("ENDPOINT", "api.example.com", "Endpoint:BaseUrl")]
    public void ReservedVariableWithAnImpossibleValue_IsAMistake(string name, string value, string key)
    {
        using var world = new World();
        world.Environment["CONFORMANCE_" + name] = value;
        world.With("""{ "Run": { "MaxRequests": 1 } }""");

        world.Mistakes().Should().Contain(m => m.Key == key && m.Source == "environment CONFORMANCE_" + name && m.Message.Contains(value));
    }

    [Test]
    public void OptionsWithImpossibleValues_AreNamedAsOptions()
    {
        using var world = new World();

        var mistakes = World.MistakesOf(world.Request() with { Workers = 65, Variants = "most" });

        mistakes.Select(m => (m.Key, m.Source)).Should().BeEquivalentTo([("Run:Workers", "--workers"), ("Run:Variants", "--variants")]);
    }

    [TestCase("staging")]
    [TestCase("../staging")]
    public void EnvironmentWithoutItsFile_IsAMistake(string environment)
    {
        using var world = new World();
        world.Environment["CONFORMANCE_ENVIRONMENT"] = environment;

        var mistake = world.Mistakes().Should().ContainSingle().Subject;

        (mistake.Key, mistake.Source).Should().Be(($"config/conformance.{environment}.json", "environment CONFORMANCE_ENVIRONMENT"));
    }

    [Test]
    public void MissingConfigFile_NamesWhoAskedForIt()
    {
        using var world = new World();
        world.Environment["CONFORMANCE_CONFIG"] = "no-such.json";

        World.MistakesOf(world.Request()).Should().ContainSingle().Which.Source.Should().Be("environment CONFORMANCE_CONFIG");
        World.MistakesOf(world.Request() with { ConfigFiles = ["neither.json"] }).Should().ContainSingle().Which.ToString().Should().StartWith("neither.json (--config)");
    }
}
