using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Model.Records;

/// <summary>One of the parts into which the selected cases are shared out, each run by a process of its own.</summary>
public sealed record Shard
{
    /// <summary>From 1.</summary>
    public required int Index { get; init; }

    public required int Count { get; init; }

    /// <summary>Number of cases selected before they were shared out.</summary>
    public int Selected { get; init; }

    /// <summary>
    /// The shard a case belongs to, from 1: the first eight bytes of the SHA-256 of its id in UTF-8, read as a big-endian number, modulo
    /// the count, plus 1. It depends on nothing else, on every machine and for ever: shards run apart must together be the whole.
    /// </summary>
    public static int Of(string caseId, int count) =>
        (int)(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(caseId))) % (ulong)count) + 1;

    public bool Holds(string caseId) => Of(caseId, Count) == Index;

    public override string ToString() => $"shard {Index} of {Count}";
}
