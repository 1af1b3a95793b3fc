using Conformance.Model.Specification;

namespace Conformance.Model.Evidence;

/// <summary>One request and what came of it. Exactly one of <see cref="Response"/> and <see cref="Fault"/> is there.</summary>
public sealed record Exchange
{
    public required ExchangeRole Role { get; init; }

    /// <summary>Name of the account whose key signed it; null for none.</summary>
    public required string? Account { get; init; }

    /// <summary>The Action sent; null where it was absent.</summary>
    public required string? Action { get; init; }

    /// <summary>The format the answer must come in.</summary>
    public required AnswerFormat Format { get; init; }

    public required RawRequest Request { get; init; }

    public required RawResponse? Response { get; init; }

    public required NetworkFault? Fault { get; init; }

    public required ExchangeTimes Times { get; init; }

    /// <summary>Labels of the configured secrets that stood in the response and were masked there; never the secrets.</summary>
    public required IReadOnlyList<string> SecretsEchoed { get; init; }
}
