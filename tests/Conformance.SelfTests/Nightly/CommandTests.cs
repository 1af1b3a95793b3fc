using System.Text.RegularExpressions;
using CliWrap.Buffered;
using Conformance.SelfTests.Shell;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Nightly;

/// <summary>Every command that people are told to run is one there is, with options there are.</summary>
[TestFixture]
internal sealed partial class CommandTests
{
    private static readonly string[] Folders = [".github/workflows", "config", "config/examples"];

    private static IEnumerable<string> Told() =>
    [
        Path.Combine(TestHome.Folder, "README.md"),
        .. Folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(TestHome.Folder, f))),
    ];

    [Test]
    public async Task Commands_in_readme_workflows_and_examples_exist_with_their_options()
    {
        var told = Told().SelectMany(f => Command().Matches(File.ReadAllText(f)), (file, m) => (File: Path.GetFileName(file), Words: m.Groups[1].Value.Trim().Split(' ')));
        var byVerb = told.GroupBy(t => t.Words[0].Length > 0 && char.IsAsciiLetter(t.Words[0][0]) ? t.Words[0] : "").ToList();

        byVerb.Select(v => v.Key).Should().Contain(["", "list", "plan", "serve"]);
        foreach (var verb in byVerb.Where(v => v.Key != "check"))
        {
            var help = await SuiteProcess.Command(new Dictionary<string, string?>(), [.. verb.Key.Length > 0 ? [verb.Key] : Array.Empty<string>(), "--help"]).ExecuteBufferedAsync();
            var known = Option().Matches(help.StandardOutput).Select(m => m.Value).ToHashSet();

            help.ExitCode.Should().Be(0, help.StandardError);
            known.Should().Contain("--help", $"./run.sh {verb.Key} --help says what there is");
            verb.SelectMany(t => t.Words.SelectMany(w => Option().Matches(w)).Select(m => (t.File, Option: m.Value))).Where(o => !known.Contains(o.Option))
                .Should().BeEmpty($"./run.sh {verb.Key} does not have them");
        }
    }

    // Up to where a command ends on a shell's line, or a piece of text in Markdown.
    [GeneratedRegex(@"\./run\.sh((?: [^\s`|;&>#）。]+)*)")]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]*")]
    private static partial Regex Option();
}
