using System.Text.RegularExpressions;
using Conformance.Probe.Requests;
using Conformance.Probe.Signing;
using Conformance.SelfTests.JudgingTests.Properties;
using CsCheck;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Properties;

/// <summary>The laws of signature 1.0, for any parameters.</summary>
[TestFixture]
internal sealed partial class SignerPropertyTests
{
    private const int Iterations = 1_000;
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";

    [Test]
    public void Order_of_the_parameters_does_not_matter() =>
        Gen.Select(AnyParameters.Set.SelectMany(set => Gen.Select(Gen.Const(set), Gen.Shuffle(set))), AnyParameters.Method, AnyParameters.Secret).Sample(
            (sets, method, secret) => Signer.Sign(method, sets.Item1, secret).Should().Be(Signer.Sign(method, sets.Item2, secret)),
            iter: Iterations,
            print: t => $"{AnyParameters.Shown(t.Item1.Item1)} and {AnyParameters.Shown(t.Item1.Item2)}");

    [Test]
    public void Canonical_query_decodes_to_the_same_set_in_the_order_of_its_names() => AnyParameters.Set.Sample(
        set =>
        {
            var pairs = Signer.CanonicalQuery(set).Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).ToList();

            pairs.Count(p => p.Length == 2).Should().Be(set.Length);
            pairs.Select(p => new Parameter(Uri.UnescapeDataString(p[0]), Uri.UnescapeDataString(p[1])))
                .Should().Equal(set.OrderBy(p => p.Name, StringComparer.Ordinal));
        },
        iter: Iterations,
        print: AnyParameters.Shown);

    [Test]
    public void Encoded_text_is_unreserved_or_upper_case_escapes_of_what_is_reserved() => AnyParameters.Text.Sample(
        text =>
        {
            var encoded = PercentEncoding.Encode(text);

            Uri.UnescapeDataString(encoded).Should().Be(text);
            Form().IsMatch(encoded).Should().BeTrue(encoded);
            Escape().Matches(encoded).Select(e => (char)Convert.ToByte(e.Value[1..], 16)).Intersect(Unreserved).Should().BeEmpty(encoded);
        },
        iter: 2 * Iterations);

    [Test]
    public void String_to_sign_is_method_path_and_encoded_query() => Gen.Select(AnyParameters.Set, AnyParameters.Method).Sample(
        (set, method) => Signer.StringToSign(method, set).Split('&') is [var verb, "%2F", var query]
            && verb == method && Uri.UnescapeDataString(query) == Signer.CanonicalQuery(set),
        iter: Iterations,
        print: t => $"{t.Item2} {AnyParameters.Shown(t.Item1)}");

    [Test]
    public void Any_one_parameter_changed_gives_another_signature() => Gen.Select(AnyParameters.Changed, AnyParameters.Method, AnyParameters.Secret).Sample(
        (sets, method, secret) => Signer.Sign(method, sets.Before, secret) != Signer.Sign(method, sets.After, secret),
        iter: 2 * Iterations,
        print: t => $"{AnyParameters.Shown(t.Item1.Before)} and {AnyParameters.Shown(t.Item1.After)}");

    [Test]
    public void Another_method_or_secret_gives_another_signature() =>
        Gen.Select(AnyParameters.Set, AnyParameters.Method, AnyParameters.Method, AnyParameters.Secret, AnyParameters.Secret).Sample(
            (set, method, otherMethod, secret, otherSecret) =>
            {
                var signature = Signer.Sign(method, set, secret);

                return (Signer.Sign(otherMethod, set, secret) == signature) == (method == otherMethod)
                    && (Signer.Sign(method, set, otherSecret) == signature) == (secret == otherSecret);
            },
            iter: Iterations,
            print: t => $"{t.Item2} and {t.Item3}, {Printed.Of(t.Item4)} and {Printed.Of(t.Item5)}, {AnyParameters.Shown(t.Item1)}");

    [Test]
    public void Signature_is_Base64_of_20_bytes() => Gen.Select(AnyParameters.Set, AnyParameters.Secret).Sample(
        (set, secret) => Signer.Sign("GET", set, secret) is { Length: 28 } signature && Convert.FromBase64String(signature).Length == 20,
        iter: 200,
        print: t => AnyParameters.Shown(t.Item1));

    [GeneratedRegex(@"^([A-Za-z0-9\-_.~]|%[0-9A-F]{2})*\z")]
    private static partial Regex Form();

    [GeneratedRegex("%..")]
    private static partial Regex Escape();
}
