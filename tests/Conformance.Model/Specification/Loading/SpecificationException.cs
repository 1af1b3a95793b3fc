namespace Conformance.Model.Specification;

/// <summary>A data file of an edition is wrong; the message names the file, the entry and what to mend.</summary>
public sealed class SpecificationException : Exception
{
    public SpecificationException(string file, string entry, string message)
        : base($"{file}, {entry}: {message}")
    {
    }
}
