namespace Conformance.Model.Specification;

/// <summary>One way to ask: a format (<c>xml</c>, <c>json</c> or <c>default</c> for no Format parameter) and an HTTP method in lower case.</summary>
public sealed record Variant
{
    private static readonly string[] Formats = ["xml", "json", "default"];
    private static readonly string[] Methods = ["get", "post", "put", "delete", "head"];

    /// <summary>The six variants of a requirement that names none.</summary>
    public static IReadOnlyList<Variant> All { get; } =
        [.. from format in Formats from method in new[] { "get", "post" } select new Variant { Format = format, Method = method }];

    public required string Format { get; init; }

    public required string Method { get; init; }

    /// <summary>True for the two variants that <c>--variants rows</c> keeps.</summary>
    public bool IsRepresentative => (Format, Method) is ("xml", "get") or ("json", "post");

    /// <summary>Reads <c>xml-get</c>; anything outside the closed lists is refused.</summary>
    /// <exception cref="FormatException">The text is not a format and a method joined by a hyphen.</exception>
    public static Variant Parse(string text) => text.Split('-') is [var format, var method] && Formats.Contains(format) && Methods.Contains(method)
        ? new Variant { Format = format, Method = method }
        : throw new FormatException($"'{text}' is not a variant; write {string.Join('|', Formats)}-{string.Join('|', Methods)}");

    public override string ToString() => $"{Format}-{Method}";
}
