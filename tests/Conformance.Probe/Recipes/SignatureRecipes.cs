using Conformance.Model.Conditions;
using Conformance.Model.Records;
using Conformance.Probe.Requests;
using Conformance.Probe.Settings;
using Conformance.Probe.Signing;

namespace Conformance.Probe.Recipes;

/// <summary>The ways in which a signature is not the one of its request.</summary>
internal static class SignatureRecipes
{
    public static Recipe For(SignatureFlaw flaw, RecipeNeeds needs) => flaw switch
    {
        SignatureFlaw.Random => OnSignature(_ => Convert.ToBase64String(Convert.FromHexString(needs.Nonces.Next() + needs.Nonces.Next())[..20])),
        SignatureFlaw.Truncated => OnSignature(signature => signature[..^4]),
        SignatureFlaw.OtherCase => OnSignature(OtherCase),
        SignatureFlaw.OtherMethod => new AfterSigning(SignedForOtherMethod),
        SignatureFlaw.ForeignSecret => new BeforeSigning(draft => draft with { SigningSecret = new Secret(needs.Nonces.Next()) }),
        SignatureFlaw.OtherAccountsSecret => OtherAccount(needs),
        SignatureFlaw.AddedParameter => needs.OnOptionalParameter(name => new Combined(
            new BeforeSigning(draft => draft.Without(name)),
            new AfterSigning(draft => draft.Set(name, needs.Settings.Endpoint.Parameters[name])))),
        SignatureFlaw.ChangedValue => needs.OnOptionalParameter(name => new AfterSigning(draft => draft.Set(name, RecipeNeeds.Other(draft[name] ?? "")))),
        SignatureFlaw.RemovedParameter => needs.OnOptionalParameter(name => new AfterSigning(draft => draft.Without(name))),
        _ => throw new InvalidOperationException($"no recipe for the signature flaw {flaw}"),
    };

    private static AfterSigning OnSignature(Func<string, string> change) =>
        new(draft => draft.Set(CommonNames.Signature, change(draft[CommonNames.Signature]!)));

    private static string OtherCase(string signature) =>
        string.Concat(signature.Select(c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));

    private static RequestDraft SignedForOtherMethod(RequestDraft draft)
    {
        var unsigned = draft.Without(CommonNames.Signature);
        var other = draft.Method == "POST" ? "GET" : "POST";
        return draft.Set(CommonNames.Signature, Signer.Sign(other, unsigned.Parameters, draft.SigningSecret!.Reveal()));
    }

    private static Recipe OtherAccount(RecipeNeeds needs)
    {
        var main = needs.Settings.Accounts[Baseline.MainAccount];
        var other = needs.Settings.Accounts.Values.FirstOrDefault(a =>
            a.AccessKeyId != main.AccessKeyId && a.AccessKeySecret.Reveal() != main.AccessKeySecret.Reveal());
        return other is null
            ? new Impossible(Obstacle.Missing("Accounts", "a second account with another id and secret is needed"))
            : new BeforeSigning(draft => draft with { SigningSecret = other.AccessKeySecret });
    }
}
