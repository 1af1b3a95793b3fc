using Conformance.Model.Specification;

namespace Conformance.Reporting.Texts;

/// <summary>A text of the suite in both languages.</summary>
public sealed record Told
{
    public required LocalText Text { get; init; }

    /// <summary>False where both languages show the text as it came: a value, what an endpoint said, or what a person wrote.</summary>
    public required bool IsPhrase { get; init; }

    public static Told AsItIs(string text) => new() { Text = new LocalText { Zh = text, En = text }, IsPhrase = false };
}
