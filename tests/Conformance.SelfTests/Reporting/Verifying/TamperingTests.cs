using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>Whatever is changed in a run's folder after it was made is found, and named.</summary>
[TestFixture]
internal sealed class TamperingTests
{
    private static IEnumerable<TestCaseData> All =>
        Categories.OneIn(3, Manipulations.OfTheRecord.Concat(Manipulations.OfTheFolder).Concat(Manipulations.OfTheManifest).Concat(Manipulations.MadeToFit)
            .Select(m => new TestCaseData(m).SetArgDisplayNames(m.Name)));

    [Test]
    public async Task Untouched_folder_is_intact_with_key_and_without()
    {
        using var folder = await RecordedBundle.FolderAsync();

        var (with, without) = (RecordedBundle.Verify(folder, RecordedBundle.Key), RecordedBundle.Verify(folder, null));

        with.Differences.Should().BeEmpty();
        without.Differences.Should().BeEmpty();
        with.Notes.Should().Contain(n => n.Contains($"signed by the given key, {RecordedBundle.Key.Thumbprint}"));
        without.Notes.Should().Contain(n => n.Contains("not checked"));
        with.Summary!.Verdict.Should().Be("nonconformant");
        (await RecordedBundle.RecordAsync()).Triage.Should().NotBeEmpty("runs again are among what is verified");
    }

    [TestCaseSource(nameof(All))]
    public async Task Manipulation_is_found_and_named(Manipulation manipulation)
    {
        using var folder = await RecordedBundle.FolderAsync();
        manipulation.Apply(folder);

        var found = RecordedBundle.Verify(folder, manipulation.HasKey ? RecordedBundle.Key : null).Differences;

        foreach (var text in manipulation.Named)
        {
            found.Should().Contain(d => d.Contains(text), "'{0}' must be named", text);
        }
    }

    [TestCase(5)]
    [TestCase(50, Category = Categories.Exhaustive)]
    public async Task Flipped_byte_is_found_in_every_file_with_key_and_without(int flips)
    {
        using var folder = await RecordedBundle.FolderAsync();
        string[] core = ["run.jsonl", "manifest.json", "manifest.jws"];
        var reports = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Path, f)).Except(core).ToArray();
        var missed = new List<string>();
        // Reports are spoilt together: each is named all the same.
        foreach (var together in core.Select(c => new[] { c }).Append(reports))
        {
            for (var flip = 0; flip < flips; flip++)
            {
                Flip(folder, together, flip, flips);
                var found = RecordedBundle.Verify(folder, flip % 2 == 0 ? RecordedBundle.Key : null).Differences;
                missed.AddRange(together.Where(name => !found.Any(d => d.Contains(name.Replace('\\', '/')))).Select(name => $"{name}, flip {flip}"));
                Flip(folder, together, flip, flips);
            }
        }

        missed.Should().BeEmpty();
        RecordedBundle.Verify(folder, RecordedBundle.Key).Differences.Should().BeEmpty("each flip was undone");
    }

    [Test]
    public async Task Reports_made_again_leave_what_was_signed()
    {
        using var folder = await RecordedBundle.FolderAsync();
        File.Delete(folder.Sub("summary.json"));

        RecordedBundle.Report(folder);
        var intact = RecordedBundle.Verify(folder, RecordedBundle.Key);
        folder.File("notes.txt", "x");
        RecordedBundle.Report(folder);

        intact.Differences.Should().BeEmpty();
        RecordedBundle.Verify(folder, RecordedBundle.Key).Differences.Should().ContainSingle().Which.Should().StartWith("notes.txt: ");
    }

    [Test]
    public async Task Site_and_waiver_draft_beside_a_plain_run_are_no_matter_in_a_signed_one_they_are()
    {
        using var folder = await RecordedBundle.FolderAsync();
        Directory.CreateDirectory(folder.Sub("allure-report"));
        folder.File("allure-report/index.html", "<html>");
        folder.File("known-deviations.json", "[]");

        var signed = RecordedBundle.Verify(folder, null).Differences;
        File.Delete(folder.Sub("manifest.jws"));

        signed.Should().HaveCount(2).And.Contain(d => d.StartsWith("allure-report/index.html: in the folder")).And.Contain(d => d.StartsWith("known-deviations.json: in the folder"));
        RecordedBundle.Verify(folder, null).Differences.Should().BeEmpty();
        RecordedBundle.Report(folder);
        RecordedBundle.Verify(folder, null).Differences.Should().BeEmpty("no manifest lists it");
    }

    // The same again undoes it. The offsets are spread from a file's first byte to its last.
    private static void Flip(TempFolder folder, IEnumerable<string> names, int flip, int flips)
    {
        foreach (var path in names.Select(folder.Sub))
        {
            var bytes = File.ReadAllBytes(path);
            bytes[(bytes.Length - 1L) * flip / (flips - 1)] ^= 1;
            File.WriteAllBytes(path, bytes);
        }
    }
}
