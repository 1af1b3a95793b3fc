namespace Conformance.Reporting.Files;

/// <summary>
/// Puts the files of one kind of report beside the record: each whole or not there. A folder of many files is moved into place as one, so
/// that nothing of an earlier report stays in it.
/// </summary>
internal sealed class ReportPlace(string folder)
{
    private const string Part = ".part";
    private readonly HashSet<string> begun = [];
    private readonly HashSet<string> broken = [];

    /// <returns>For each file and each folder that cannot be written the reason, naming it.</returns>
    public IReadOnlyList<string> Write(IEnumerable<ReportFile> files)
    {
        begun.Clear();
        broken.Clear();
        var failures = files.Select(Write).OfType<string>().ToList();
        return [.. failures, .. begun.Except(broken).Select(top => Try(top, () => Finish(top))).OfType<string>()];
    }

    private string? Write(ReportFile file)
    {
        var cut = file.Path.IndexOf('/', StringComparison.Ordinal);
        return cut < 0 ? Try(file.Path, () => WholeFile.Write(Path.Combine(folder, file.Path), file.Write)) : WriteWithin(file, file.Path[..cut], file.Path[(cut + 1)..]);
    }

    // After the first failure the folder is given up: the others would say the same.
    private string? WriteWithin(ReportFile file, string top, string name)
    {
        if (broken.Contains(top))
        {
            return null;
        }

        var failure = Try(file.Path, () =>
        {
            Begin(top);
            var path = Path.Combine(folder, top + Part, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = File.Create(path);
            file.Write(stream);
        });
        if (failure is not null)
        {
            broken.Add(top);
        }

        return failure;
    }

    private void Begin(string top)
    {
        if (begun.Add(top))
        {
            Clear(Path.Combine(folder, top + Part));
        }
    }

    private void Finish(string top)
    {
        Clear(Path.Combine(folder, top));
        Directory.Move(Path.Combine(folder, top + Part), Path.Combine(folder, top));
    }

    private static void Clear(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    private string? Try(string path, Action write)
    {
        try
        {
            write();
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return $"the report {Path.Combine(folder, path)} cannot be written: {refused.Message}";
        }
    }
}
