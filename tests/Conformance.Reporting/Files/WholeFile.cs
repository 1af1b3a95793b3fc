namespace Conformance.Reporting.Files;

/// <summary>Files that are whole or not there: written beside and moved, so that a half-written one never looks whole.</summary>
public static class WholeFile
{
    /// <exception cref="IOException">It cannot be written; what was there before stands.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var part = path + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = File.Create(part))
            {
                write(stream);
            }

            File.Move(part, path, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            TryDelete(part);
            throw;
        }
    }

    private static void TryDelete(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Its name says that it is not whole.
        }
    }
}
