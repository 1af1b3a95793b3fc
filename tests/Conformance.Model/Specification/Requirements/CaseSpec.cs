using Conformance.Model.Conditions;

namespace Conformance.Model.Specification;

/// <summary>One case as the edition defines it, before any configuration is known.</summary>
public sealed record CaseSpec
{
    public required CaseId Id { get; init; }

    public required Requirement Requirement { get; init; }

    public required Condition When { get; init; }

    /// <summary>The format the answer must come in, given the endpoint's default.</summary>
    public AnswerFormat FormatExpected(AnswerFormat defaultFormat) => Id.Variant.Format switch
    {
        "xml" => AnswerFormat.Xml,
        "json" => AnswerFormat.Json,
        _ => defaultFormat,
    };
}
