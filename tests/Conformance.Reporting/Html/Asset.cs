using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>A page's style or script as it stands in the assembly, and the hash by which the page allows it and nothing else.</summary>
internal sealed record Asset
{
    public static Asset Style { get; } = Read("style.css");

    public static Asset Script { get; } = Read("language.js", "script.js");

    public static Asset FleetStyle { get; } = Read("style.css", "fleet.css");

    public static Asset FleetScript { get; } = Read("language.js", "fleet.js");

    public required MarkupString Content { get; init; }

    /// <summary>As a source of a content security policy.</summary>
    public required string Source { get; init; }

    private static Asset Read(params string[] names)
    {
        var text = string.Concat(names.Select(Text));
        return new Asset
        {
            Content = Markup.Own(text),
            Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'",
        };
    }

    private static string Text(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
