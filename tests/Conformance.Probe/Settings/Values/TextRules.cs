using System.Globalization;
using System.Text.Json.Nodes;
using Conformance.Probe.Settings.Layers;

namespace Conformance.Probe.Settings.Values;

/// <summary>Rules for names, texts, dates and secrets.</summary>
internal static class TextRules
{
    private const int ShortestSecret = 6;

    /// <summary>Anything, the empty text included.</summary>
    public static ValueRule Any { get; } = Text("text", _ => true);

    public static ValueRule Filled { get; } = Text("a text that is not empty", text => !string.IsNullOrWhiteSpace(text));

    /// <summary>A name as the rules under test have them: visible characters without a space.</summary>
    public static ValueRule Name { get; } = Text("a name without spaces", IsName);

    public static ValueRule KeyId { get; } = Text("a key id of visible ASCII characters", IsVisibleAscii) with { IsConfidential = true };

    /// <summary>A secret that ends in a line break was read from a file and never works.</summary>
    public static ValueRule Secret { get; } =
        Text($"a secret of at least {ShortestSecret} characters without a space or line break", IsSecret) with
        {
            IsConfidential = true,
            Schema = () => new JsonObject { ["minLength"] = ShortestSecret },
        };

    public static ValueRule Date { get; } =
        Text("a version as YYYY-MM-DD", IsDate) with
        {
            Schema = () => new JsonObject { ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        };

    /// <summary>One of a closed list, in any letter case.</summary>
    public static ValueRule Choice(params string[] choices) =>
        Text(string.Join(" or ", choices), text => choices.Contains(text, StringComparer.OrdinalIgnoreCase)) with
        {
            Schema = () => new JsonObject { ["enum"] = new JsonArray([.. choices.Select(c => JsonValue.Create(c))]) },
            Canonical = text => choices.FirstOrDefault(c => c.Equals(text, StringComparison.OrdinalIgnoreCase), text),
        };

    /// <summary>A file that exists; a relative path starts at the configuration file that has it, else at the working directory.</summary>
    public static ValueRule ExistingFile { get; } = Any with
    {
        Expected = "the path of a file that exists",
        Accepts = entry => File.Exists(entry.FullPath),
    };

    internal static ValueRule Text(string expected, Func<string, bool> accepts) =>
        new() { Json = EntryKind.Text, Expected = expected, Accepts = entry => accepts(entry.Value) };

    private static bool IsName(string text) => text.Length > 0 && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    private static bool IsSecret(string text) => text.Length >= ShortestSecret && IsName(text);

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsVisibleAscii(string text) => text.Length > 0 && text.All(c => c is > ' ' and <= '~');
}
