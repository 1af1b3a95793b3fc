using Conformance.Model.Specification;
using Conformance.Model.Verdicts;
using Conformance.Probe.Recipes;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Recipes;

/// <summary>What scenarios, accounts and opt-ins make of a case; no right endpoint is blamed for a scenario that says little.</summary>
[TestFixture]
internal sealed class ScenarioTests
{
    private static readonly TestCaseData[] Scenarios =
    [
        new(new Scenario { RequirementId = "InvalidOwner", Parameters = Of("OwnerId", "OwnerAccount") }, true, null),
        new(new Scenario { RequirementId = "InvalidOwner", Parameters = Of("OwnerId") }, false, null),
        new(new Scenario { RequirementId = "InvalidOwner", Account = "Main" }, false, null),
        new(new Scenario { RequirementId = "InvalidOwner", Methods = ["GET"] }, false, null),
        new(new Scenario { RequirementId = "InvalidParameter.Validation", Parameters = Of("SongId") }, true, null),
        new(new Scenario { RequirementId = "InvalidParameter.Validation", Action = "DescribeSong" }, true, null),
        new(new Scenario { RequirementId = "InvalidParameter.Validation", Account = "Main" }, false, null),
        new(new Scenario { RequirementId = "UnsupportedParameter.NotAuthorized", Parameters = Of("Internal") }, true, "Internal"),
        new(new Scenario { RequirementId = "UnsupportedParameter.NotAuthorized", Parameters = Of("Internal", "Other") }, true, null),
        new(new Scenario { RequirementId = "UnsupportedParameter.NotAuthorized", Action = "DescribeInternals" }, true, null),
        new(new Scenario { RequirementId = "UnsupportedParameter.Unknown", Account = "Main" }, false, "ConformanceUnknownParameter"),
        new(new Scenario { RequirementId = "UnsupportedParameter.Unknown", Action = "DescribeSong", Parameters = Of("SongId") }, false, null),
        new(new Scenario { RequirementId = "UnsupportedParameter.Unknown", Parameters = Of("ConformanceUnknownParameter") }, true, "ConformanceUnknownParameter"),
    ];

    [TestCaseSource(nameof(Scenarios))]
    public void Scenario_decides_and_names_only_what_it_says(Scenario scenario, bool decides, string? parameter)
    {
        var facts = Write(SampleSettings.Of(SampleSettings.Endpoint("http://127.0.0.1:9/"), scenario), $"{scenario.RequirementId}/xml-get").Facts;

        facts.HasScenario.Should().Be(decides);
        facts.Parameter.Should().Be(parameter);
    }

    [Test]
    public void Scenario_that_names_no_call_leaves_the_invalid_value_in_place()
    {
        var settings = SampleSettings.Of(
            SampleSettings.Endpoint("http://127.0.0.1:9/"), new Scenario { RequirementId = "InvalidParameter.Validation", Methods = ["GET"] });

        Write(settings, "InvalidParameter.Validation/xml-get").Steps.Single().Request.Sent["PageSize"].Should().Be("conformance-invalid");
        Write(settings, "InvalidParameter.Validation/json-post").Obstacle!.Status.Should().Be(CaseStatus.NotApplicable);
    }

    [Test]
    public void Action_of_a_scenario_brings_its_own_parameters_and_without_one_they_lie_over_the_baselines()
    {
        var endpoint = SampleSettings.Endpoint("http://127.0.0.1:9/");
        var over = Write(SampleSettings.Of(endpoint, new Scenario { RequirementId = "ServiceUnavailable", Parameters = Of("Sick") }), "ServiceUnavailable/xml-get");
        var alone = Write(SampleSettings.Of(endpoint, new Scenario { RequirementId = "ServiceUnavailable", Action = "Sick" }), "ServiceUnavailable/xml-get");

        Names(over).Should().Contain(["PageSize", "Sick", "RegionId"]);
        Names(alone).Should().Contain("RegionId").And.NotContain("PageSize");
        alone.Steps[0].Request.Sent["Action"].Should().Be("Sick");
    }

    [TestCase("ServiceUnavailable/xml-get", "Scenarios:ServiceUnavailable")]
    [TestCase("Forbidden.AccessKeyDisabled/xml-get", "Accounts:Disabled")]
    [TestCase("Order.DisabledKeyOrWrongSignature/xml-get", "Accounts:Disabled")]
    [TestCase("IdempotentParameterMismatch/xml-get", "Run:AllowSideEffects")]
    [TestCase("Throttling.FlowControl/xml-get", "Run:AllowLoad")]
    [TestCase("Signature.RefusesForeignSecret/xml-get-other-account", "Accounts")]
    public void Obstacle_names_the_key_that_removes_it(string id, string key) =>
        Write(SampleSettings.Of(SampleSettings.Endpoint("http://127.0.0.1:9/")), id).Obstacle!.MissingKey.Should().Be(key);

    [Test]
    public void Endpoint_without_an_optional_parameter_misses_three_requirements_and_a_replay()
    {
        var settings = SampleSettings.Of(SampleSettings.Endpoint("http://127.0.0.1:9/") with { Parameters = new Dictionary<string, string>() });

        TestHome.Edition.Cases.Where(c => Write(settings, $"{c.Id}").Obstacle?.MissingKey == "Endpoint:Parameters").Select(c => c.Requirement.Id).Distinct()
            .Should().BeEquivalentTo(
                "Signature.RefusesAddedParameter", "Signature.RefusesChangedValue", "Signature.RefusesRemovedParameter", "SignatureNonce.RefusesReuse");
    }

    [Test]
    public void Without_a_key_only_the_rows_any_caller_provokes_are_sent()
    {
        var settings = SampleSettings.Of(SampleSettings.Endpoint("http://127.0.0.1:9/")) with { Accounts = new Dictionary<string, Account>() };

        TestHome.Edition.Cases.Where(c => Write(settings, $"{c.Id}").Obstacle is null).Select(c => c.Requirement).Distinct()
            .Should().OnlyContain(r => r.Caller == Caller.Any).And.HaveCountGreaterThanOrEqualTo(10);
    }

    private static Script Write(SuiteSettings settings, string id) =>
        new ScriptWriter(TestHome.Edition, settings, new EndpointClock(new ManualClock()), new NonceSource()).Write(TestHome.Edition.Cases.Single(c => $"{c.Id}" == id));

    private static IEnumerable<string> Names(Script script) => script.Steps[0].Request.Sent.Parameters.Select(p => p.Name);

    private static Dictionary<string, string> Of(params string[] names) => names.ToDictionary(n => n, _ => "1");
}
