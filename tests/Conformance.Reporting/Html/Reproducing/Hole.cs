namespace Conformance.Reporting.Html;

/// <summary>Places in a reproduced request that a script fills anew; braces do not occur in what is percent-encoded.</summary>
internal static class Hole
{
    public const string KeyId = "{key}";
    public const string SecurityToken = "{security}";
    public const string Nonce = "{nonce}";
    public const string Now = "{now}";
    public const string Token = "{token}";
    public const string Signature = "{signature}";
}
