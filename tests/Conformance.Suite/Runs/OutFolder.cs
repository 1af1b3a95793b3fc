namespace Conformance.Suite.Runs;

/// <summary>The folder a user names for a record: it must be empty or absent, so that nothing of another run is taken for its own.</summary>
public static class OutFolder
{
    /// <summary>Makes it where it is absent.</summary>
    /// <param name="folder">As the user wrote it.</param>
    /// <param name="named">The option or argument, for the message.</param>
    /// <exception cref="UsageException">It is not empty, or cannot be used.</exception>
    public static void Demand(string folder, string named)
    {
        try
        {
            if (Directory.CreateDirectory(folder).EnumerateFileSystemInfos().Any())
            {
                throw new UsageException($"{named}: {folder} is not empty; name a folder that is empty or does not exist");
            }
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{named}: {folder} cannot be used: {unusable.Message}");
        }
    }
}
