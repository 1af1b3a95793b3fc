using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.Walls;

/// <summary>House style that a machine can hold: sizes, summaries, the one clock, and no name of the embedded world in the suite.</summary>
[TestFixture]
internal sealed partial class SourceTests
{
    private const int LongestFile = 150;
    private const int MostFiles = 10;

    private static readonly string[] Product = ["Model", "Judging", "Probe", "ReferenceEndpoint", "Reporting", "Suite", "Cli"];

    private static readonly string[] Own = ["Model/", "Judging/", "Probe/", "Reporting/", "Walls/", "Samples/", "Clients/"];

    private static readonly string[] DefaultAccounts = ["Main", "Disabled", "QuotaExhausted", "NoPermission", "Ram", "SubUser", "NoBalance", "Unverified", "Flow"];

    // An example for people in a message, or in the banner of the embedded endpoint itself.
    private static readonly string[] Examples = ["Probe/Settings/Checks/EndpointCheck.cs: DescribeRegions", "Cli/Screen/ServeScreen.cs: DescribeRegions"];

    private static IEnumerable<(string Room, string Source)> All => Product.SelectMany(r => Rooms.Sources(r).Select(s => (r, s)));

    [Test]
    public void Files_have_at_most_150_lines() =>
        All.Select(f => (Place(f), Lines: File.ReadLines(Path.Combine(Rooms.Folder(f.Room), f.Source)).Count()))
            .Where(f => f.Lines > LongestFile).Should().BeEmpty();

    [Test]
    public void Own_tests_have_at_most_150_lines() =>
        Rooms.Sources("SelfTests").Where(s => Own.Any(f => s.StartsWith(f, StringComparison.Ordinal)))
            .Where(s => Rooms.Text("SelfTests", s).Count(c => c == '\n') > LongestFile).Should().BeEmpty();

    [Test]
    public void Folders_have_at_most_10_files() =>
        All.GroupBy(f => $"{f.Room}/{Path.GetDirectoryName(f.Source)!.Replace('\\', '/')}".TrimEnd('/'))
            .Where(g => g.Count() > MostFiles).Select(g => $"{g.Key}: {g.Count()}").Should().BeEmpty();

    [TestCaseSource(nameof(Seen))]
    public void Public_types_have_a_summary(string room)
    {
        var documented = Rooms.Summaries(room);

        // A type inside another is a detail of it.
        Rooms.Assembly(room)!.GetExportedTypes().Where(t => !t.IsNested).Select(t => "T:" + t.FullName).Where(t => !documented.Contains(t)).Should().BeEmpty();
    }

    [Test]
    public void Time_and_chance_come_only_from_outside() =>
        All.Where(f => Banned().IsMatch(Rooms.Text(f.Room, f.Source))).Select(Place).Should().BeEmpty();

    [Test]
    public void Suite_knows_no_action_and_no_account_of_the_embedded_world()
    {
        using var embedded = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(TestHome.Folder, "config", "embedded.json")), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        var names = Values(embedded.RootElement, "Action").Concat(Values(embedded.RootElement, "Account")).Distinct().Except(DefaultAccounts).ToList();
        names.Should().HaveCountGreaterThan(10).And.Contain("DescribeRegions");

        string[] blind = ["Probe", "Judging", "Suite", "Cli", "Model", "Reporting"];
        var known = from room in blind
                    from source in Rooms.Sources(room)
                    let text = Rooms.Text(room, source)
                    from name in names
                    where Regex.IsMatch(text, $@"\b{name}\b")
                    select $"{room}/{source}: {name}";
        known.Except(Examples).Should().BeEmpty();
    }

    private static IEnumerable<string> Seen => Product.Where(r => r is not ("Suite" or "Cli"));

    private static string Place((string Room, string Source) file) => $"{file.Room}/{file.Source}";

    private static IEnumerable<string> Values(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(p => p.Name == name ? [p.Value.GetString()!] : Values(p.Value, name))
        : [];

    [GeneratedRegex(@"Thread\.Sleep|DateTime(Offset)?\.(Utc)?Now|Random\.Shared|new Random\(|Guid\.NewGuid|Stopwatch|#pragma warning disable RS0030")]
    private static partial Regex Banned();
}
