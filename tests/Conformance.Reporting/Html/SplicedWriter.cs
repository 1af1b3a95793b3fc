using System.Text;

namespace Conformance.Reporting.Html;

/// <summary>Hands on what is written, but for one text: in its place something else is written.</summary>
internal sealed class SplicedWriter(TextWriter inner, string place, Action writeThere) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(value);

    public override void Write(char[] buffer, int index, int count) => inner.Write(buffer, index, count);

    public override void Write(ReadOnlySpan<char> buffer) => inner.Write(buffer);

    public override void Write(string? value)
    {
        if (value == place)
        {
            writeThere();
        }
        else
        {
            inner.Write(value);
        }
    }
}
