namespace Conformance.Model.Conditions;

/// <summary>How a correctly signed value is percent-encoded on the wire; a server decodes all of them to the same value (rules, signature 1.0).</summary>
public enum WireEncoding
{
    Rfc3986,
    PlusForSpace,
    RawAsterisk,
    LowerCaseHex,
}
