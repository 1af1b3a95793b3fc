using Conformance.Reporting.Manifests;

namespace Conformance.Reporting.Verifying;

/// <summary>Holds what a manifest says of its run against what the record gives.</summary>
internal static class ManifestCheck
{
    /// <param name="manifest">As it is in the folder.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="made">The manifest the folder gives now.</param>
    public static IEnumerable<string> Of(Manifest manifest, byte[] bytes, Manifest made)
    {
        if (manifest.Record.MerkleRoot != made.Record.MerkleRoot || manifest.Record.Exchanges != made.Record.Exchanges)
        {
            yield return $"{ManifestWriter.FileName}: its Merkle root over {manifest.Record.Exchanges} exchanges is {manifest.Record.MerkleRoot}; "
                + $"the record's {made.Record.Exchanges} give {made.Record.MerkleRoot}";
        }

        // Files and lines that differ have been named one by one.
        var rest = made with { Files = manifest.Files, Record = manifest.Record };
        if (FirstDifference.Between(bytes, ManifestWriter.Bytes(rest)) is { } difference)
        {
            yield return $"{ManifestWriter.FileName}: not what the record gives, {difference}";
        }
    }
}
