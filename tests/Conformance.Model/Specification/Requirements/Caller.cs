namespace Conformance.Model.Specification;

/// <summary>Who can provoke a requirement: <c>Any</c> caller at all, or only one with a working <c>Key</c> (rules, "How each row is provoked").</summary>
public enum Caller
{
    Any,
    Key,
}
