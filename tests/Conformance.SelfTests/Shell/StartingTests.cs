using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Shell;

/// <summary>The way of a new user, over real processes: <c>serve</c>, <c>init</c>, edits that are told, <c>preflight</c>, a complete run.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed partial class StartingTests
{
    private const int MostEdits = 10;

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Starting_file_becomes_a_complete_run_by_at_most_ten_edits_each_of_which_was_told()
    {
        await using var served = await ServedEndpoint.StartAsync();
        using var folder = new TempFolder();
        var file = folder.Sub("mine.json");
        var edits = new List<string>();

        var init = await SuiteProcess.RunAsync(folder, "init", "--endpoint", served.Url, "--out", file);
        init.ExitCode.Should().Be(0, init.Output);
        init.Output.TrimEnd().Split('\n')[^1].Should().StartWith("./run.sh preflight --config ").And.EndWith("mine.json");

        var first = await SuiteProcess.RunAsync(folder, served.Variables, "preflight", "--config", file);
        first.ExitCode.Should().Be(2, first.Output);
        edits.AddRange(Edited(file, first, served, "Endpoint:Version", "Endpoint:Action"));

        var second = await SuiteProcess.RunAsync(folder, served.Variables, "preflight", "--config", file);
        second.ExitCode.Should().Be(0, second.Output);
        edits.AddRange(Edited(file, second, served, "Endpoint:Parameters", "Run:AllowSideEffects", "Run:AllowLoad", "Scenarios"));

        var third = await SuiteProcess.RunAsync(folder, served.Variables, "preflight", "--config", file);
        third.ExitCode.Should().Be(0, third.Output);
        third.Output.Should().Contain("40/40").And.NotContain("unlock more").And.Contain($"./run.sh --config {file}");

        var run = await SuiteProcess.RunAsync(
            folder, served.Variables, "--config", file, "--require-complete", "--variants", "rows", "--set", "Run:MaxRequestsPerSecond=0");
        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().Contain(SuiteProcess.AllRowsPassed);
        edits.Should().HaveCount(6).And.HaveCountLessThanOrEqualTo(MostEdits);
    }

    [Test]
    public async Task Init_never_overwrites_and_needs_an_endpoint()
    {
        using var folder = new TempFolder();
        var file = folder.File("mine.json", "{ }");

        var over = await SuiteProcess.RunAsync(folder, "init", "--endpoint", "https://api.staging.example.com/", "--out", file);
        var without = await SuiteProcess.RunAsync(folder, "init", "--out", folder.Sub("other.json"));

        (over.ExitCode, without.ExitCode).Should().Be((2, 2));
        over.Output.Should().Contain("mine.json").And.Contain("exists already");
        File.ReadAllText(file).Should().Be("{ }");
        without.Output.Should().Contain("--endpoint");
        File.Exists(folder.Sub("other.json")).Should().BeFalse();
    }

    [Test]
    [Category(Categories.Exhaustive)]
    public async Task Refused_signature_is_the_first_thing_of_preflight_and_of_a_run()
    {
        await using var served = await ServedEndpoint.StartAsync("--fault", "signature-space-as-plus", "--variation", "string-to-sign-told");
        using var folder = new TempFolder();
        var variables = new Dictionary<string, string?>(served.Variables) { ["COLUMNS"] = "80" };
        string[] options = ["--config", Path.Combine(TestHome.Folder, "config", "embedded.json"), "--endpoint", served.Url, "--set", "Endpoint:Parameters:Keyword=a b"];

        var preflight = await SuiteProcess.RunAsync(folder, variables, ["preflight", .. options]);
        var run = await SuiteProcess.RunAsync(folder, variables, [.. options, "--only", "1"]);

        foreach (var shown in new[] { preflight, run })
        {
            shown.ExitCode.Should().Be(4, shown.Output);
            shown.Output.Should().StartWith("签名被拒绝 · the signature was refused: account Main, GET");
            shown.Output.Should().MatchRegex(@"ours +\S*Keyword%3Da%2520b.*\n +theirs +\S*Keyword%3Da%2Bb.*\n +\^ 第 [0-9]+ 字节 · byte [0-9]+\n");
            shown.Output.Should().Contain("writes the space in Keyword as +");
            served.Variables.Where(v => v.Key.EndsWith("Secret", StringComparison.Ordinal)).Should().OnlyContain(v => !shown.Output.Contains(v.Value!));
            served.Variables.Where(v => v.Key.EndsWith("KeyId", StringComparison.Ordinal)).Should().OnlyContain(v => !shown.Output.Contains(v.Value!.Substring(0, 5)));
        }
    }

    // Replaces what stands at each key's numbered place by what serve told for it.
    private static IEnumerable<string> Edited(string file, SuiteProcess told, ServedEndpoint served, params string[] keys)
    {
        foreach (var key in keys)
        {
            told.Output.Should().Contain(key, "the edit must have been told");
            var name = key.Split(':')[^1];
            var text = File.ReadAllText(file);
            var place = Regex.Match(text, Numbered(name));
            place.Success.Should().BeTrue($"{key} must have a numbered place in{Environment.NewLine}{text}");
            File.WriteAllText(file, text.Remove(place.Groups["place"].Index, place.Groups["place"].Length).Insert(place.Groups["place"].Index, Value(name, served)));
            yield return key;
        }
    }

    /// <summary>A comment with a number, perhaps going on over more lines, then the key, perhaps behind <c>//</c>, with its line or block.</summary>
    private static string Numbered(string name) =>
        $$"""// \[[0-9]+\] .*\n(?: *// (?!").*\n)* *(?<place>(?:// )?"{{name}}": (?:\{\n(?:    .*\n)*  \},|.*))""";

    private static string Value(string name, ServedEndpoint served) => name switch
    {
        "Scenarios" => Scenarios().Match(File.ReadAllText(Path.Combine(TestHome.Folder, "config", "embedded.json"))).Value,
        "AllowSideEffects" or "AllowLoad" => $"\"{name}\": true,",
        _ => served.Lines.Single(l => l.StartsWith($"  \"{name}\":", StringComparison.Ordinal)).Trim(),
    };

    [GeneratedRegex("\"Scenarios\": \\{\\n(?:    .*\\n)*  \\},")]
    private static partial Regex Scenarios();
}
