using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>The page's style and script as they stand in the assembly, and the hash by which the page allows them and nothing else.</summary>
internal sealed record Asset
{
    public static Asset Style { get; } = Read("style.css");

    public static Asset Script { get; } = Read("script.js");

    public required MarkupString Content { get; init; }

    /// <summary>As a source of a content security policy.</summary>
    public required string Source { get; init; }

    private static Asset Read(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        return new Asset
        {
            Content = Markup.Own(text),
            Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'",
        };
    }
}
