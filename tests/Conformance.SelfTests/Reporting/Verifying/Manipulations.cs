using Conformance.Reporting.Manifests;

namespace Conformance.SelfTests.ReportingTests;

/// <summary>How people may try to make a run look better, or how a folder gets damaged.</summary>
internal static class Manipulations
{
    private const string Failing = "InternalError/xml-get";
    private const string Passing = "InvalidOwnerId/json-post";

    public static IEnumerable<Manipulation> OfTheRecord =>
    [
        new("edited verdict", f => Pardon(f), "run.jsonl: changed", $"{Failing}: changed", $"{Failing} verdict: recorded 'passed', judged again 'failed'"),
        new("edited finding", f => Manipulation.EditCase(f, Failing, l => l.Replace("no HostId", "a HostId")), $"{Failing} hostId: recorded"),
        new("edited answer", f => Manipulation.EditCase(f, Passing, l => l.Replace("\\\"Code\\\":\\\"Inv", "\\\"Code\\\":\\\"inv")), $"{Passing}: changed", "Merkle root", $"{Passing} code"),
        new("edited request", f => Manipulation.EditCase(f, Passing, l => l.Replace("OwnerId=", "OwnerID=")), $"{Passing}: changed", "Merkle root"),
        new("edited time", f => Manipulation.EditCase(f, Passing, l => l.Replace("\"milliseconds\":", "\"milliseconds\":9")), $"{Passing}: changed", "summary.json: not what"),
        new("dropped case", f => Manipulation.EditLines(f, l => l.RemoveAt(3)), "run.jsonl: the line of ", "is missing", "selected cases"),
        new("two cases swapped", f => Manipulation.EditLines(f, l => l.Reverse(2, 2)), "run.jsonl line 3", "not in its place, which is line 4"),
        new("case moved behind the footer", f => Manipulation.EditLines(f, l => Move(l, 2, l.Count - 1)), "comes too late"),
        new("case twice", f => Manipulation.EditLines(f, l => l.Insert(5, l[4])), "run.jsonl line 6", "stands there once more", "the same stands in line 5"),
        new("run again of a failed case dropped", f => Manipulation.EditLines(f, l => l.RemoveAt(l.Count - 2)), "run.jsonl: the line of triage "),
        new("footer cut off", f => Manipulation.EditLines(f, l => l.RemoveAt(l.Count - 1)), "the line of footer is missing", "incomplete: "),
        new("end cut off in a line", f => Manipulation.Edit(f, "run.jsonl", t => t[..^9]), "it was the line of footer"),
        new("empty line", f => Manipulation.EditLines(f, l => l.Insert(2, "")), "run.jsonl line 3, unreadable"),
        new("line of something else", f => Manipulation.EditLines(f, l => l.Insert(l.Count, "{\"type\":\"remark\"}")), "unreadable: no line of a record"),
        new("member twice", f => Manipulation.EditCase(f, Failing, l => l.Replace("{\"status\":\"failed\"", "{\"status\":\"passed\",\"status\":\"failed\"")), $"{Failing}: changed", "not a line of a record"),
        new("control made to hold", f => Manipulation.EditLines(f, l => l[0] = l[0].Replace("\"get\":null", "\"get\":null,\"put\":null")), "header: changed", "preflight control by put"),
        new("account's refusal invented", f => Manipulation.EditLines(f, l => l[0] = l[0].Replace("\"refusedAccounts\":{}", "\"refusedAccounts\":{\"Ram\":\"x\"}")), "preflight refused accounts"),
        new("host ids widened", f => Manipulation.EditLines(f, l => l[0] = l[0].Replace("\"hostIds\":[", "\"hostIds\":[\"*\",")), "header: changed", "hostId: recorded"),
        new("suite error hidden", f => Manipulation.EditLines(f, l => l[^1] = l[^1].Replace("\"error\":null", "\"error\":\"x\"")), "footer: changed", "summary.json: not what"),
        new("record gone", f => File.Delete(f.Sub("run.jsonl")), "run.jsonl: in the manifest, not in the folder"),
    ];

    public static IEnumerable<Manipulation> OfTheFolder =>
    [
        new("edited report", f => Manipulation.Edit(f, "summary.json", t => t.Replace("\"nonconformant\"", "\"conformant\"")), "summary.json: changed", "has '  \"verdict\": \"conformant\""),
        new("report gone", f => File.Delete(f.Sub("summary.json")), "summary.json: in the manifest, not in the folder"),
        new("file added", f => f.File("notes.txt", "x"), "notes.txt: in the folder, not in the manifest"),
        new("hidden file added", f => f.File(".claim", "x"), ".claim: in the folder"),
        new("file in a folder added", f => f.File(Directory.CreateDirectory(f.Sub("more")).Name + "/notes.txt", ""), "more/notes.txt: in the folder"),
        new("link in place of a file", Link, "summary.json: is a link"),
        new("folder in place of a file", f => Directory.CreateDirectory(Gone(f, "summary.json")), "summary.json: in the manifest, not in the folder"),
    ];

    public static IEnumerable<Manipulation> OfTheManifest =>
    [
        new("edited manifest", f => Manipulation.Edit(f, "manifest.json", t => t.Replace("\"nonconformant\"", "\"conformant\"")), "manifest.jws: it is no signature", "manifest.json: not what the record gives, first in line"),
        new("member added", f => Manipulation.Edit(f, "manifest.json", t => t.Replace("\"schema\": 1", "\"schema\": 1, \"more\": 1")), "manifest.json: ", "manifest.jws"),
        new("manifest gone", f => File.Delete(f.Sub("manifest.json")), "manifest.jws: it signs manifest.json, which is not there"),
        new("signature gone", f => File.Delete(f.Sub("manifest.jws")), "manifest.jws: not there, so nothing is signed by the given key"),
        new("signature and manifest gone", f => { File.Delete(f.Sub("manifest.jws")); File.Delete(f.Sub("manifest.json")); }, "manifest.jws: not there"),
        new("signature of something else", f => File.WriteAllText(f.Sub("manifest.jws"), DetachedJws.Sign(RecordedBundle.Key, "{}"u8)), "manifest.jws: it is no signature of manifest.json"),
        new("signed by another", SignByAnother, "manifest.jws: it is signed by the key", "not by the given one"),
        new("algorithm none", f => Manipulation.Edit(f, "manifest.jws", t => $"{Base64("{\"alg\":\"none\"}")}.."), "manifest.jws: "),
        new("no signature's text", f => File.WriteAllText(f.Sub("manifest.jws"), "signed"), "manifest.jws: it is no detached JWS"),
    ];

    /// <summary>What is made to fit together again, so that only the evidence itself or a signature tells.</summary>
    public static IEnumerable<Manipulation> MadeToFit =>
    [
        new("verdict, reports, manifest", f => { Pardon(f); Refit(f); }, $"{Failing} verdict: recorded 'passed', judged again 'failed'", "the run: recorded") { HasKey = false },
        new("report, manifest", f =>
        {
            Manipulation.Edit(f, "summary.json", t => t.Replace("\"nonconformant\"", "\"conformant\""));
            Relist(f);
        }, "summary.json: not what the record gives") { HasKey = false },
        new("verdict, reports, manifest, signature", f => { Pardon(f); Refit(f); SignByAnother(f); }, "not by the given one", $"{Failing} verdict"),
        new("dropped case, reports, manifest", f => { Manipulation.EditLines(f, l => l.RemoveAt(3)); Refit(f); }, "selected cases") { HasKey = false },
        new("verdict of a run again, reports, manifest", f =>
        {
            Manipulation.EditLines(f, l => l[^2] = l[^2].Replace("\"status\":\"failed\"", "\"status\":\"passed\""));
            Refit(f);
        }, "(run again, ") { HasKey = false },
    ];

    private static void Pardon(TempFolder folder) => Manipulation.EditCase(folder, Failing, l => l.Replace("\"status\":\"failed\"", "\"status\":\"passed\""));

    private static void Refit(TempFolder folder)
    {
        File.Delete(folder.Sub("manifest.jws"));
        RecordedBundle.Report(folder);
    }

    // Lists the files as they are now, and leaves what the manifest says of the run.
    private static void Relist(TempFolder folder)
    {
        File.Delete(folder.Sub("manifest.jws"));
        var manifest = ManifestWriter.Read(File.ReadAllBytes(folder.Sub("manifest.json")));
        File.WriteAllBytes(folder.Sub("manifest.json"), ManifestWriter.Bytes(manifest with { Files = FolderFiles.Of(folder.Path) }));
    }

    private static void SignByAnother(TempFolder folder)
    {
        File.Delete(folder.Sub("manifest.jws"));
        using var other = SigningKey.Create();
        DetachedJws.Write(other, folder.Path);
    }

    private static void Link(TempFolder folder)
    {
        File.Move(folder.Sub("summary.json"), folder.Sub("real.json"));
        File.CreateSymbolicLink(folder.Sub("summary.json"), "real.json");
    }

    private static string Gone(TempFolder folder, string file)
    {
        File.Delete(folder.Sub(file));
        return folder.Sub(file);
    }

    private static void Move(List<string> lines, int from, int to)
    {
        var line = lines[from];
        lines.RemoveAt(from);
        lines.Insert(to, line);
    }

    private static string Base64(string text) => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(text));
}
