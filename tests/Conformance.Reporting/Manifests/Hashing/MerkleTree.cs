using System.Numerics;
using System.Security.Cryptography;

namespace Conformance.Reporting.Manifests;

/// <summary>
/// The Merkle tree of RFC 6962, section 2.1, over SHA-256: a leaf is hashed with a byte 0x00 in front, a node with 0x01, so that no node passes
/// for a leaf. n leaves split at the largest power of two below n; the root of none is the hash of nothing.
/// </summary>
public static class MerkleTree
{
    private const byte LeafPrefix = 0x00;
    private const byte NodePrefix = 0x01;

    public static byte[] Root(IReadOnlyList<ReadOnlyMemory<byte>> leaves) => Root([.. leaves.Select(Leaf)]);

    /// <summary>The root over leaves that are hashed already.</summary>
    public static byte[] Root(IReadOnlyList<byte[]> leaves) => leaves.Count == 0 ? SHA256.HashData([]) : Root(leaves, 0, leaves.Count);

    public static byte[] Leaf(ReadOnlyMemory<byte> leaf) => SHA256.HashData([LeafPrefix, .. leaf.Span]);

    private static byte[] Root(IReadOnlyList<byte[]> hashes, int first, int count)
    {
        if (count == 1)
        {
            return hashes[first];
        }

        var left = 1 << BitOperations.Log2((uint)(count - 1));
        return SHA256.HashData([NodePrefix, .. Root(hashes, first, left), .. Root(hashes, first + left, count - left)]);
    }
}
