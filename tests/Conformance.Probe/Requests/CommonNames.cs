namespace Conformance.Probe.Requests;

/// <summary>The names of the common request parameters (rules, "Common request parameters").</summary>
public static class CommonNames
{
    public const string Action = "Action";
    public const string Version = "Version";
    public const string AccessKeyId = "AccessKeyId";
    public const string Signature = "Signature";
    public const string SignatureMethod = "SignatureMethod";
    public const string SignatureVersion = "SignatureVersion";
    public const string SignatureNonce = "SignatureNonce";
    public const string Timestamp = "Timestamp";
    public const string Format = "Format";
    public const string SecurityToken = "SecurityToken";
    public const string ClientToken = "ClientToken";
}
