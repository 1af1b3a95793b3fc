using Conformance.Reporting.Folders;

namespace Conformance.Suite.Runs;

/// <summary>The folder of a record. One that a user names must be empty or absent, so that nothing of another run is taken for its own.</summary>
public static class OutFolder
{
    /// <summary>Makes one under <c>reports/</c>.</summary>
    /// <param name="name">What was run.</param>
    /// <exception cref="UsageException">It cannot be made.</exception>
    public static string New(string name)
    {
        try
        {
            return RunFolders.Create(Home.Reports, name, TimeProvider.System);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"no record can be written under {Home.Reports}: {refused.Message} Name another folder with --out");
        }
    }

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
