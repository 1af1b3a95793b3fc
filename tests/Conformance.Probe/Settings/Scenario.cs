namespace Conformance.Probe.Settings;

/// <summary>What the endpoint's owner says of one requirement: whose key, which call, or that it does not apply.</summary>
public sealed record Scenario
{
    public required string RequirementId { get; init; }

    /// <summary>Name of a configured account; null: the condition's own.</summary>
    public string? Account { get; init; }

    /// <summary>Null: the baseline's.</summary>
    public string? Action { get; init; }

    /// <summary>Null: the baseline's.</summary>
    public string? Version { get; init; }

    /// <summary>With <see cref="Action"/> in place of the baseline's, else over them; null when none are given.</summary>
    public IReadOnlyDictionary<string, string>? Parameters { get; init; }

    /// <summary>Where the second request of a pair differs from the first.</summary>
    public IReadOnlyDictionary<string, string>? OtherParameters { get; init; }

    /// <summary>The call that takes side effects back.</summary>
    public Cleanup? Cleanup { get; init; }

    /// <summary>Requests at once, 2 or more.</summary>
    public int? Burst { get; init; }

    /// <summary>Why the requirement does not apply to the product.</summary>
    public string? NotApplicable { get; init; }

    /// <summary>HTTP methods in upper case; null: those of the requirement.</summary>
    public IReadOnlyList<string>? Methods { get; init; }

    /// <summary>Between the two requests of an overlap, 50 ms or more.</summary>
    public TimeSpan? Delay { get; init; }

    /// <summary>The error code expected of an interface's own error.</summary>
    public string? Code { get; init; }
}
