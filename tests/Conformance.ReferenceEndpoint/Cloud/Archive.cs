namespace Conformance.ReferenceEndpoint.Cloud;

/// <summary>Where old snapshots are kept: a volume of its own, which can be away.</summary>
internal sealed class Archive(string folder)
{
    /// <exception cref="OutageException">The volume is not there.</exception>
    public IReadOnlyList<string> ListSnapshots()
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        }
        catch (IOException away)
        {
            throw new OutageException("the archive's volume is not mounted", away);
        }
    }
}
