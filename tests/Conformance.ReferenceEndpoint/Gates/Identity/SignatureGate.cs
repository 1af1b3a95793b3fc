using Conformance.ReferenceEndpoint.Accounts;
using Conformance.ReferenceEndpoint.Answers;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.Signing;

namespace Conformance.ReferenceEndpoint.Gates.Identity;

/// <summary>The signature is the one of this request made with the secret of this account.</summary>
internal sealed record SignatureGate(AccountBook Accounts) : Gate
{
    /// <summary>The strings one of which must have been signed.</summary>
    public Func<Call, IEnumerable<string>> Strings { get; init; } = call => [StringToSign.Of(call.Request.Method, call.Request.Parameters.All)];

    /// <summary>Those one of whose secrets must have signed it.</summary>
    public Func<Call, AccountBook, IEnumerable<Account>> Signers { get; init; } = (call, _) => [call.Account!];

    /// <summary>Whether the claimed signature is the right one.</summary>
    public Func<string, string, bool> AreEqual { get; init; } = SignatureVerifier.AreEqual;

    public override Refusal? Check(Call call)
    {
        var strings = Strings(call).ToList();
        var rights = from signed in strings
                     from signer in Signers(call, Accounts)
                     select SignatureVerifier.Sign(signed, signer.AccessKeySecret);
        return rights.Any(right => AreEqual(call[CommonParameter.Signature]!, right)) ? null
            : new RowRefusal("IncompleteSignature") { StringToSign = strings[0] };
    }
}
