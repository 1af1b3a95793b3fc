namespace Conformance.Model.Conditions;

/// <summary>How a form body is framed on the wire.</summary>
public enum BodyFraming
{
    ContentLength,
    Chunked,
}
