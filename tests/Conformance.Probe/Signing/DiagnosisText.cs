namespace Conformance.Probe.Signing;

/// <summary>A diagnosis as lines for a console: where both strings differ, with a caret below, then the likely cause.</summary>
public static class DiagnosisText
{
    private const string Ours = "  ours    ";
    private const string Theirs = "  theirs  ";
    private const int LeastContext = 20;

    /// <param name="diagnosis">What was found out.</param>
    /// <param name="width">Columns of the console; only the two whole strings are longer.</param>
    public static IEnumerable<string> Lines(SignatureDiagnosis diagnosis, int width)
    {
        yield return $"签名被拒绝 · the signature was refused: account {diagnosis.Account}, {diagnosis.Method}";
        foreach (var line in diagnosis.FirstDifference is { } at ? Difference(diagnosis, at, Math.Max(width - Ours.Length - 1, 2 * LeastContext)) : [])
        {
            yield return line;
        }

        yield return $"  原因    {diagnosis.Cause.Text.Zh}";
        yield return $"  cause   {diagnosis.Cause.Text.En}";
        yield return diagnosis.FirstDifference is null && diagnosis.Theirs is not null ? "  签名串 · string to sign, of both:" : "  我方签名串 · our string to sign:";
        yield return "    " + diagnosis.Ours;
        if (diagnosis is { FirstDifference: not null, Theirs: { } theirs })
        {
            yield return "  接入点的 · the endpoint's:";
            yield return "    " + Plain(theirs);
        }
    }

    private static IEnumerable<string> Difference(SignatureDiagnosis diagnosis, Divergence at, int width)
    {
        // As much of what is the same as fits into half of the line: both lines then show the difference in one column.
        var same = Math.Min(Math.Min(at.Ours, at.Theirs), width / 2);
        var isCut = same < Math.Max(at.Ours, at.Theirs);
        yield return Ours + Window(diagnosis.Ours, at.Ours - same, width, isCut);
        yield return Theirs + Window(Plain(diagnosis.Theirs!), at.Theirs - same, width, isCut);
        yield return $"{new string(' ', Ours.Length + same + (isCut ? 1 : 0))}^ 第 {at.Byte} 字节 · byte {at.Byte}";
    }

    private static string Window(string text, int start, int width, bool isCut)
    {
        var room = width - (isCut ? 1 : 0);
        var rest = text[start..];
        return (isCut ? "…" : "") + (rest.Length <= room ? rest : rest[..(room - 1)] + "…");
    }

    // Whatever a peer sent must not move the cursor.
    private static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '?' : c));
}
