namespace Conformance.SelfTests.JudgingTests.Properties;

/// <summary>A generated row of choices, begun again when it is used up; a row of zeros takes the plainest way throughout.</summary>
internal sealed class Choices(byte[] row)
{
    private int at;

    /// <summary>One of the first <paramref name="count"/> numbers.</summary>
    public int Of(int count) => row[at++ % row.Length] % count;

    public string Of(params ReadOnlySpan<string> options) => options[Of(options.Length)];
}
