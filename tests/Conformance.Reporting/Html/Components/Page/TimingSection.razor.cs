using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reporting.Html;

/// <summary>How long the endpoint took.</summary>
public sealed partial class TimingSection
{
    private static readonly (double Milliseconds, string Label)[] Ticks = [(1, "1 ms"), (10, "10 ms"), (100, "100 ms"), (1000, "1 s"), (10_000, "10 s")];

    [Parameter, EditorRequired]
    public ReportView View { get; set; } = null!;

    private static string Y(double milliseconds, double below = 0) => (Timing.Y(milliseconds) + below).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Seconds(double seconds) => seconds.ToString("0.0# 's'", CultureInfo.InvariantCulture);

    private static string Milliseconds(double milliseconds) => milliseconds.ToString("0.0 'ms'", CultureInfo.InvariantCulture);

    // Razor takes an element of this name for its own.
    private static MarkupString Label(double x, string y, string anchor, string text) =>
        Markup.Own(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y}\" text-anchor=\"{anchor}\">{text}</text>"));
}
