using Conformance.Reporting.Manifests;
using Conformance.Suite.Runs;

namespace Conformance.Cli.Verbs;

/// <summary>The file of <c>--key</c>.</summary>
internal static class KeyFile
{
    /// <param name="path">As given; null for no key.</param>
    /// <param name="read">Makes the key of the file's text.</param>
    /// <exception cref="UsageException">There is no such key in it.</exception>
    public static SigningKey? Read(string? path, Func<string, SigningKey> read)
    {
        try
        {
            return path is null ? null : read(File.ReadAllText(path));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UsageException($"--key: {path} cannot be used: {unreadable.Message}");
        }
    }
}
