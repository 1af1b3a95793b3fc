using Conformance.Model.Verdicts;
using Conformance.Probe.Settings;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Settings.Waivers;

/// <summary>A waiver file is read strictly: whatever is wrong is told at once, by file, line and number of the entry (contract §6).</summary>
internal sealed class WaiverFileTests
{
    private static IEnumerable<TestCaseData> Wrong() =>
    [
        Of("unknown member", "until", "did you mean|an entry has requirement, variants", ("until", "\"x\"")),
        Of("mistyped member", "reson", "did you mean reason?", ("reson", "\"x\"")),
        Of("member in other case", "Reason", "did you mean reason?", ("Reason", "\"x\"")),
        Of("missing requirement", "requirement", "missing", ("requirement", "")),
        Of("missing check", "check", "missing", ("check", "")),
        Of("missing actual", "actual", "missing", ("actual", "")),
        Of("missing reason", "reason", "missing", ("reason", "")),
        Of("missing owner", "owner", "missing", ("owner", "")),
        Of("missing issue", "issue", "missing", ("issue", "")),
        Of("missing expires", "expires", "missing", ("expires", "")),
        Of("null for a text", "owner", "missing", ("owner", "null")),
        Of("blank reason", "reason", "without TODO", ("reason", "\" \"")),
        Of("TODO as reason", "reason", "without TODO", ("reason", "\"TODO: why\"")),
        Of("TODO within owner", "owner", "without TODO", ("owner", "\"team, TODO\"")),
        Of("TODO as issue", "issue", "without TODO", ("issue", "\"TODO\"")),
        Of("placeholder for a text", "issue", "a text of your own", ("issue", "\"<number>\"")),
        Of("number for a text", "actual", "in quotes", ("actual", "404")),
        Of("object for a text", "owner", "an object", ("owner", "{ \"name\": \"x\" }")),
        Of("actual that is anything", "actual", "such as", ("actual", "\"*\"")),
        Of("TODO as actual", "actual", "such as", ("actual", "\"TODO\"")),
        Of("no day", "expires", "YYYY-MM-DD", ("expires", "\"2026-02-30\"")),
        Of("day and hour", "expires", "YYYY-MM-DD", ("expires", "\"2026-12-31T00:00:00Z\"")),
        Of("day the other way round", "expires", "YYYY-MM-DD", ("expires", "\"31.12.2026\"")),
        Of("unknown requirement", "requirement", "did you mean 'InvalidOwnerId'?", ("requirement", "\"InvalidOwnerID\"")),
        Of("recommended requirement", "requirement", "recommended", ("requirement", "\"Format.SameData\""), ("check", "\"sameData\"")),
        Of("observed requirement", "requirement", "observed", ("requirement", "\"Parameter.Empty\"")),
        Of("unknown check", "check", "there is no check 'stat'", ("check", "\"stat\"")),
        Of("check that only warns", "check", "needs no waiver; these can: status, code", ("check", "\"message\"")),
        Of("check that is not made", "check", "needs no waiver", ("check", "\"names\"")),
        Of("check that only warns in these cases", "check", "needs no waiver; these can: noSecret", ("requirement", "\"UnsupportedHTTPMethod\""), ("variants", "[\"*-head\"]")),
        Of("unknown variant", "variants", "did you mean 'xml-get'?", ("variants", "[\"json-get\", \"xmlget\"]")),
        Of("variant of another requirement", "variants", "there is no case 'xml-get-early'", ("variants", "[\"xml-get-early\"]")),
        Of("glob that matches nothing", "variants", "there are xml-get, xml-post", ("variants", "[\"*-head\"]")),
        Of("empty variants", "variants", "leave the member out", ("variants", "[]")),
        Of("text for variants", "variants", "expected a list", ("variants", "\"xml-get\"")),
        Of("number among variants", "variants", "in quotes", ("variants", "[1]")),
        Of("secret in a text", "reason", "take it out", ("reason", "\"seen with main-secret\"")),
        Of("key id in a text", "reason", "take it out", ("reason", "\"seen with LTAImainkey\"")),
    ];

    [TestCaseSource(nameof(Wrong))]
    public void Mistake_names_file_line_entry_and_member(string entry, string member, string[] words)
    {
        using var world = World($"[\n{SampleWaiver.Json(("requirement", "\"InvalidOwner\""))},\n{entry}\n]");

        var mistake = world.Mistakes().Should().ContainSingle().Subject;

        mistake.Key.Should().Be($"waiver 2 {member}");
        mistake.Source.Should().EndWith("waivers.json:3");
        words.Should().Contain(w => mistake.Message.Contains(w), mistake.Message);
        mistake.ToString().Should().NotContain("main-secret").And.NotContain("LTAImainkey");
    }

    [TestCase("{}", "JSON list")]
    [TestCase("", "JSON list")]
    [TestCase("[ {} ", "breaks off")]
    [TestCase("[ 1 ]", "expected an object")]
    [TestCase("[ [ {} ] ]", "expected an object")]
    public void File_that_is_no_list_of_objects_is_a_mistake(string json, string word)
    {
        using var world = World(json);

        world.Mistakes().Should().ContainSingle().Which.ToString().Should().Contain("waivers.json").And.Contain(word);
    }

    [Test]
    public void All_mistakes_of_all_entries_come_at_once_with_those_of_the_configuration()
    {
        using var world = World($"[{SampleWaiver.Json(("reason", "\"TODO\""), ("requirement", "\"Nonesuch\""), ("expires", "\"never\""))}, {{ \"owner\": 5 }}]");
        world.Set.Add("Run:Workers=0");

        world.Mistakes().Select(m => m.Key).Should().BeEquivalentTo(
            "Run:Workers", "waiver 1 reason", "waiver 1 requirement", "waiver 1 expires",
            "waiver 2 owner", "waiver 2 requirement", "waiver 2 check", "waiver 2 actual", "waiver 2 reason", "waiver 2 issue", "waiver 2 expires");
    }

    [TestCase("", "", "InvalidOwnerId/xml-get", TestName = "Same_waiver_twice")]
    [TestCase("", "[\"json-post\"]", "InvalidOwnerId/json-post", TestName = "All_variants_and_one_of_them")]
    [TestCase("[\"xml-*\"]", "[\"json-get\", \"*-post\"]", "InvalidOwnerId/xml-post", TestName = "Globs_that_meet")]
    public void Two_waivers_of_one_check_in_one_case_are_a_mistake(string first, string second, string where)
    {
        using var world = World($"[{SampleWaiver.Json(("variants", first))}, {SampleWaiver.Json(("variants", second), ("actual", "\"403\""))}]");

        world.Mistakes().Should().ContainSingle().Which.Should().Match<SettingsMistake>(m =>
            m.Key == "waiver 2" && m.Message.Contains("waiver 1 already covers") && m.Message.Contains(where));
    }

    [Test]
    public void Duplicate_member_is_a_mistake()
    {
        using var world = World($"[{SampleWaiver.Json().TrimEnd('}')}, \"owner\": \"b\"}}]");

        world.Mistakes().Should().ContainSingle().Which.Should().Match<SettingsMistake>(m => m.Key == "waiver 1 owner" && m.Message.Contains("already stands"));
    }

    [Test]
    public void Right_file_is_read_whole_from_beside_the_file_that_names_it()
    {
        using var world = World($"[ // of the old gateway\n{SampleWaiver.Json()}, {SampleWaiver.Json(("variants", "[\"xml-get\"]"), ("check", "\"code\""), ("actual", "\"\""))}, ]");

        var settings = world.Load();

        settings.KnownDeviations.Should().EndWith(Path.Combine("gateway", "waivers.json"));
        settings.Waivers.Should().BeEquivalentTo([SampleWaiver.Of("InvalidOwnerId", "status", "404"), SampleWaiver.Of("InvalidOwnerId", "code", "", "xml-get")]);
    }

    [Test]
    public void Option_names_it_from_the_working_directory_and_wins()
    {
        using var world = World($"[{SampleWaiver.Json()}]");
        var other = world.Write("other.json", "[]");
        world.Set.Add($"KnownDeviations={Path.GetRelativePath(Directory.GetCurrentDirectory(), other)}");

        world.Load().Should().Match<SuiteSettings>(s => s.KnownDeviations == other && s.Waivers.Count == 0);
    }

    [Test]
    public void Without_the_key_there_are_none()
    {
        using var world = new World().With($$"""{ "Endpoint": { {{Settings.World.Target}} } }""");

        world.Load().Waivers.Should().BeEquivalentTo(Array.Empty<Waiver>());
    }

    private static TestCaseData Of(string name, string member, string words, params (string Name, string Json)[] members) =>
        new TestCaseData(SampleWaiver.Json(members), member, words.Split('|')).SetArgDisplayNames(name);

    private static World World(string waivers)
    {
        var world = new World().With(Settings.World.TargetAnd("""
            "KnownDeviations": "gateway/waivers.json", "Accounts": { "Main": { "AccessKeyId": "LTAImainkey", "AccessKeySecret": "main-secret" } }
            """));
        world.Write("gateway/waivers.json", waivers);
        return world;
    }
}
