namespace Conformance.Reporting.Allure;

/// <summary>One <c>…-result.json</c> in Allure's form; a null member is left out.</summary>
internal sealed record AllureResult
{
    public required string Uuid { get; init; }

    /// <summary>The same from run to run: what trends and histories go by. Allure 2 reads it; Allure 3 makes its own of <see cref="TestCaseId"/>.</summary>
    public required string HistoryId { get; init; }

    public required string TestCaseId { get; init; }

    public required string FullName { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> TitlePath { get; init; }

    /// <summary><c>passed</c>, <c>failed</c>, <c>broken</c> or <c>skipped</c>.</summary>
    public required string Status { get; init; }

    public required AllureDetails? StatusDetails { get; init; }

    public string Stage { get; init; } = "finished";

    /// <summary>Markdown.</summary>
    public required string Description { get; init; }

    /// <summary>Milliseconds since 1970.</summary>
    public required long Start { get; init; }

    public required long Stop { get; init; }

    public required IReadOnlyList<AllureName> Labels { get; init; }

    public required IReadOnlyList<AllureName> Parameters { get; init; }

    public IReadOnlyList<AllureName> Links { get; init; } = [];

    public required IReadOnlyList<AllureStep> Steps { get; init; }
}

internal sealed record AllureName(string Name, string Value);

/// <param name="Message">One line, or a few.</param>
/// <param name="Trace">Everything found.</param>
/// <param name="Expected">With <paramref name="Actual"/> shown side by side.</param>
/// <param name="Actual">What came.</param>
/// <param name="Known">The failure is waived.</param>
/// <param name="Flaky">It does not fail each time.</param>
internal sealed record AllureDetails(string Message, string? Trace = null, string? Expected = null, string? Actual = null, bool? Known = null, bool? Flaky = null);

internal sealed record AllureStep
{
    public required string Name { get; init; }

    public required string Status { get; init; }

    public string Stage { get; init; } = "finished";

    public required long Start { get; init; }

    public required long Stop { get; init; }

    public IReadOnlyList<AllureName> Parameters { get; init; } = [];

    public IReadOnlyList<AllureAttachment> Attachments { get; init; } = [];

    public IReadOnlyList<AllureStep> Steps { get; init; } = [];
}

/// <param name="Name">As shown.</param>
/// <param name="Type">Content type.</param>
/// <param name="Source">File name beside the result; no two attachments may share one.</param>
internal sealed record AllureAttachment(string Name, string Type, string Source);
