namespace Conformance.Probe.Settings.Values;

/// <summary>Recognises a text that stands in an example for a value still to be filled in.</summary>
internal static class Placeholder
{
    public static bool Is(string value) => value.Trim() is var text
        && (text is "…" or "..."
            || (text.Length > 2 && text[0] == '<' && text[^1] == '>' && text.AsSpan(1, text.Length - 2).IndexOfAny("<>/") < 0));
}
