using System.Text;

namespace Conformance.Probe.Signing;

/// <summary>The first place at which two strings differ; what is masked counts as the same, however many asterisks mask it.</summary>
/// <param name="Ours">Index into our string; its length when it ends there.</param>
/// <param name="Theirs">Index into the other.</param>
/// <param name="Byte">Which byte of our string it is, from 1.</param>
public sealed record Divergence(int Ours, int Theirs, int Byte)
{
    private const char Mask = '*';

    /// <returns>Null when the strings are the same.</returns>
    internal static Divergence? Between(string ours, string theirs)
    {
        var (i, j) = (0, 0);
        while (i < ours.Length && j < theirs.Length && ours[i] == theirs[j])
        {
            var isMask = ours[i] == Mask;
            (i, j) = isMask ? (PastMask(ours, i), PastMask(theirs, j)) : (i + 1, j + 1);
        }

        return i == ours.Length && j == theirs.Length ? null : new Divergence(i, j, Encoding.UTF8.GetByteCount(ours.AsSpan(0, i)) + 1);
    }

    internal static bool AreSame(string ours, string theirs) => Between(ours, theirs) is null;

    private static int PastMask(string text, int from)
    {
        while (from < text.Length && text[from] == Mask)
        {
            from++;
        }

        return from;
    }
}
