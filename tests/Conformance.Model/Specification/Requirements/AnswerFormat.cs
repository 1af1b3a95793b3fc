namespace Conformance.Model.Specification;

/// <summary>The two data formats of an answer (rules, clause 2).</summary>
public enum AnswerFormat
{
    Xml,
    Json,
}
