namespace Conformance.Model.Conditions;

/// <summary>In which request a used nonce comes again.</summary>
public enum NonceReuse
{
    SameRequest,
    OtherParameters,
    OtherMethod,
    OtherFormat,
}
