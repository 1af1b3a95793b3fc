namespace Conformance.ReferenceEndpoint.Cloud;

/// <summary>Something behind the endpoint is away for the time being.</summary>
internal sealed class OutageException : Exception
{
    public OutageException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
