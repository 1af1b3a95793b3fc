using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Recipes;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;
using Conformance.Probe.Signing;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Recipes;

/// <summary>Every case of the edition differs from the known-good request in exactly what its condition says.</summary>
[TestFixture]
internal sealed class RecipeTests
{
    private static readonly SuiteSettings Settings = WithAccounts(SampleSettings.Embedded());
    private static readonly EndpointClock Clock = new(new ManualClock());
    private static readonly string[] Made = ["SignatureNonce", "ClientToken"];
    private static readonly NonceSource Nonces = new SameNonce();

    private static IEnumerable<TestCaseData> Cases => TestHome.Edition.Cases.Select(c => new TestCaseData(c).SetArgDisplayNames($"{c.Id}"));

    [TestCaseSource(nameof(Cases))]
    public void Case_changes_just_what_its_condition_names(CaseSpec spec)
    {
        var script = new ScriptWriter(TestHome.Edition, Settings, Clock, Nonces).Write(spec);
        script.Obstacle.Should().BeNull();
        var sent = script.Steps[^1].Request.Sent;
        var scenario = Settings.Scenarios.GetValueOrDefault(spec.Requirement.Id);
        var baseline = new Baseline(Settings, Clock, Nonces).Draft(spec.Id.Variant, Settings.Accounts[scenario?.Account ?? "Main"], scenario);

        sent.Method.Should().Be(baseline.Method);
        var expected = Expected(spec.When, scenario, spec.Id.Variant.Format).ToList();
        Differences(baseline, sent).Should().BeEquivalentTo(expected.Where(n => n != "Signature"));
        IsSigned(sent).Should().Be(!expected.Contains("Signature") && spec.When is not BareRequest);
    }

    [TestCaseSource(nameof(Cases))]
    public void Parameters_stand_in_the_order_of_their_names_unless_the_order_is_the_condition(CaseSpec spec)
    {
        var script = new ScriptWriter(TestHome.Edition, Settings, Clock, Nonces).Write(spec);

        foreach (var names in script.Steps.Select(s => s.Request.Sent.Parameters.Select(p => p.Name).ToList()))
        {
            var isInOrder = names.SequenceEqual(names.Order(StringComparer.Ordinal));
            isInOrder.Should().Be(spec.When is not ParametersReordered);
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void Set_up_requests_are_signed_right_and_only_the_last_of_a_sequence_is_judged(CaseSpec spec)
    {
        var script = new ScriptWriter(TestHome.Edition, Settings, Clock, new NonceSource()).Write(spec);

        var setUp = script.Steps.Where(s => s.Role == ExchangeRole.SetUp).ToList();
        setUp.Should().NotContain(s => !IsSigned(s.Request.Sent));
        setUp.Should().HaveCount(spec.When is NonceReplayed or TokenReused or TokenOverlapping ? 1 : 0);
        script.Steps[^1].Role.Should().Be(ExchangeRole.Judged);
        script.Steps.Select(s => s.Request.Sent["SignatureNonce"]).Where(n => n is not null).Distinct()
            .Should().HaveCount(spec.When is NonceReplayed ? 1 : spec.When is BareRequest || Absent(spec.When, "SignatureNonce") ? 0 : script.Steps.Count);
    }

    [TestCaseSource(nameof(Cases))]
    public void Nonces_and_tokens_begin_with_the_prefix_and_do_not_come_twice(CaseSpec spec)
    {
        var writer = new ScriptWriter(TestHome.Edition, Settings, Clock, new NonceSource());
        var drafts = new[] { writer.Write(spec), writer.Write(spec) }.Select(s => s.Steps[^1].Request.Sent).ToList();

        foreach (var name in Made.Where(n => drafts[0][n] is not null))
        {
            drafts.Select(d => d[name]).Should().OnlyHaveUniqueItems().And.OnlyContain(v => v!.StartsWith("conformance-") && v.Length <= 64);
        }

        drafts.Select(d => d["AccessKeyId"]).OfType<string>().Should().NotContain(k => !k.StartsWith("id-of-") && !k.StartsWith("Conformance"));
    }

    private static bool Absent(Condition condition, string name) => condition is ParameterAbsent(var absent) && absent == name;

    /// <summary>Names of the parameters a condition changes; Signature for a request that is not rightly signed.</summary>
    private static IEnumerable<string> Expected(Condition condition, Scenario? scenario, string format) => condition switch
    {
        ParameterAbsent(var name) => [name],
        ParametersSet(var values) => values.Keys.Where(k => scenario?.Parameters?.ContainsKey(k) != true),
        ParameterDuplicated(var name) => [name, "Signature"],
        FormatSpelled => ["Format"],
        BothFormatsAsked => format == "json" ? [] : ["Format"],
        TimestampShifted => ["Timestamp"],
        TextSent => ["Keyword"],
        BusinessValueInvalid when scenario is null => ["PageSize"],
        AccountUsed when scenario?.Account is null => ["AccessKeyId"],
        SignatureWrong(SignatureFlaw.ChangedValue or SignatureFlaw.RemovedParameter) => ["PageSize", "Signature"],
        SignatureWrong => ["Signature"],
        TokenReused => ["ClientToken", .. scenario!.OtherParameters!.Where(o => scenario.Parameters![o.Key] != o.Value).Select(o => o.Key)],
        TokenOverlapping => ["ClientToken"],
        BareRequest => ["AccessKeyId", "Action", "PageSize", "RegionId", "SignatureMethod", "SignatureNonce", "SignatureVersion", "Timestamp", "Version"],
        BothConditions(var first, var second) => Expected(first, scenario, format).Concat(Expected(second, scenario, format)),
        _ => [],
    };

    private static HashSet<string> Differences(RequestDraft baseline, RequestDraft sent)
    {
        var names = baseline.Parameters.Concat(sent.Parameters).Select(p => p.Name).Where(n => n != "Signature");
        return [.. names.Where(n => !Values(baseline, n).SequenceEqual(Values(sent, n)))];
    }

    private static IEnumerable<string> Values(RequestDraft draft, string name) => draft.Parameters.Where(p => p.Name == name).Select(p => p.Value);

    private static bool IsSigned(RequestDraft sent) => sent["Signature"] is { } signature && Settings.Accounts.Values.Any(a =>
        a.Name == sent.Account && Signer.Sign(sent.Method, sent.Without("Signature").Parameters, a.AccessKeySecret.Reveal()) == signature);

    private static SuiteSettings WithAccounts(SuiteSettings settings)
    {
        string[] names = ["Main", "Disabled", "QuotaExhausted", "NoPermission", "Ram", "SubUser", "NoBalance", "Unverified", "Flow"];
        return settings with
        {
            Endpoint = settings.Endpoint with { BaseUrl = new Uri("http://127.0.0.1:9/") },
            Accounts = names.ToDictionary(n => n, n => SampleSettings.Account(n, $"id-of-{n}", $"secret-of-{n}")),
        };
    }

    private sealed class SameNonce : NonceSource
    {
        public override string Next() => "0123456789abcdef0123456789abcdef";
    }
}
