using System.Text.Json.Nodes;

namespace Conformance.Benchmarks.Programs;

/// <summary>A copy of the checkout whose edition has many more rows, as data alone: how the suite is given thousands of cases.</summary>
internal static class LargeEdition
{
    private static readonly string[] NotNeeded = ["obj", "node_modules", "TestResults", "StrykerOutput", "Conformance.SelfTests", "benchmarks"];

    // What any caller or the first account can bring about by one request; the copies meet the same Gate as the row they are made from.
    private static readonly string[] Patterns =
    [
        "MissingParameter.AccessKeyId", "MissingParameter.Timestamp", "InvalidParameter.Version", "InvalidAccessKeyId.NotFound",
        "InvalidParamater.SignatureMethod", "InvalidOwnerId", "UnsupportedParameter.Unknown", "InvalidParameter.Validation",
    ];

    /// <param name="checkout">What to copy.</param>
    /// <param name="folder">Where to; it must not exist.</param>
    /// <param name="rows">How many rows to add; six cases each.</param>
    public static Checkout Copy(Checkout checkout, string folder, int rows)
    {
        CopyFolder(Path.Combine(checkout.Folder, "tests"), Path.Combine(folder, "tests"));
        foreach (var name in new[] { "config", "fixtures" })
        {
            CopyFolder(Path.Combine(checkout.Folder, name), Path.Combine(folder, name));
        }

        foreach (var file in Directory.EnumerateFiles(checkout.Folder))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        AddRows(Path.Combine(folder, "fixtures", "specification", "classic-2017", "common-errors.json"), rows);
        return new Checkout(folder);
    }

    private static void AddRows(string path, int count)
    {
        var file = JsonNode.Parse(File.ReadAllText(path))!;
        var rows = file["rows"]!.AsArray();
        var patterns = Patterns.Select(id => rows.Single(r => (string?)r!["id"] == id)!).ToList();
        for (var i = 0; i < count; i++)
        {
            var row = patterns[i % patterns.Count].DeepClone();
            (row["row"], row["id"]) = (rows.Count + 1, $"{(string?)row["id"]}.Again{i}");
            rows.Add(row);
        }

        File.WriteAllText(path, file.ToJsonString());
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(f => !NotNeeded.Contains(Path.GetFileName(f))))
        {
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
        }

        // The script that builds looks at these times.
        Directory.SetLastWriteTimeUtc(to, Directory.GetLastWriteTimeUtc(from));
    }
}
