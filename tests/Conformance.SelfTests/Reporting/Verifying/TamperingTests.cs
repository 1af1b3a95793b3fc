using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>Whatever is changed in a run's folder after it was made is found, and named.</summary>
[TestFixture]
internal sealed class TamperingTests
{
    private static IEnumerable<TestCaseData> All =>
        Manipulations.OfTheRecord.Concat(Manipulations.OfTheFolder).Concat(Manipulations.OfTheManifest).Concat(Manipulations.MadeToFit)
            .Select(m => new TestCaseData(m).SetArgDisplayNames(m.Name));

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
    public async Task Site_beside_a_plain_run_is_no_matter_in_a_signed_one_it_is()
    {
        using var folder = await RecordedBundle.FolderAsync();
        Directory.CreateDirectory(folder.Sub("allure-report"));
        folder.File("allure-report/index.html", "<html>");

        var signed = RecordedBundle.Verify(folder, null).Differences;
        File.Delete(folder.Sub("manifest.jws"));

        signed.Should().ContainSingle().Which.Should().StartWith("allure-report/index.html: in the folder");
        RecordedBundle.Verify(folder, null).Differences.Should().BeEmpty();
        RecordedBundle.Report(folder);
        RecordedBundle.Verify(folder, null).Differences.Should().BeEmpty("no manifest lists it");
    }

    [Test]
    public async Task Run_without_a_manifest_is_judged_again_and_says_so()
    {
        using var folder = await RecordedBundle.FolderAsync();
        File.Delete(folder.Sub("manifest.json"));
        File.Delete(folder.Sub("manifest.jws"));

        var verification = RecordedBundle.Verify(folder, null);

        verification.Differences.Should().BeEmpty();
        verification.Notes.Should().Contain(n => n.Contains("there is no manifest.json"));
    }

    [Test]
    public async Task Killed_run_is_incomplete_until_its_reports_say_so()
    {
        using var folder = await RecordedBundle.FolderAsync();
        Directory.GetFiles(folder.Path).Where(f => !f.EndsWith("run.jsonl", StringComparison.Ordinal)).ToList().ForEach(File.Delete);
        Manipulation.EditLines(folder, lines => lines.RemoveAt(lines.Count - 1));

        var killed = RecordedBundle.Verify(folder, null);
        RecordedBundle.Report(folder);
        var reported = RecordedBundle.Verify(folder, null);

        killed.Differences.Should().Contain(d => d.Contains("incomplete"));
        reported.Differences.Should().BeEmpty();
        reported.Notes.Should().Contain(n => n.Contains("incomplete"));
        reported.Manifest!.Run.Complete.Should().BeFalse();
    }

    [Test]
    public async Task Record_of_another_edition_or_suite_says_which()
    {
        using var folder = new TempFolder();
        var record = await RecordedBundle.RecordAsync();
        RecordedBundle.Write(record with { Header = record.Header with { EditionSha256 = "00", SuiteVersion = "9.9.9" } }, folder);

        var verification = RecordedBundle.Verify(folder, null);

        verification.Differences.Should().ContainSingle().Which.Should().Contain("edition classic-2017 00").And.Contain(TestHome.Edition.Sha256);
        verification.Notes.Should().Contain(n => n.Contains("recorded by suite 9.9.9"));
    }

    [Test]
    public async Task Forged_record_that_no_run_writes_is_named_and_nothing_breaks()
    {
        using var folder = new TempFolder();
        var record = await RecordedBundle.RecordAsync();
        var forged = record.Cases[0].Evidence.Exchanges[^1] with { Response = null, Fault = null };
        RecordedBundle.WriteRecord(record with { Cases = [record.Cases[0] with { Evidence = record.Cases[0].Evidence with { Exchanges = [forged] } }, .. record.Cases.Skip(1)] }, folder);

        RecordedBundle.Verify(folder, null).Differences.Should().NotBeEmpty();
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
