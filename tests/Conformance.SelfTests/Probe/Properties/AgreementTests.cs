using System.Text;
using Conformance.Model.Conditions;
using Conformance.Model.Specification;
using Conformance.Probe.Requests;
using Conformance.Probe.Settings;
using Conformance.Probe.Signing;
using Conformance.SelfTests.JudgingTests.Properties;
using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.Faults;
using CsCheck;
using FluentAssertions;
using NUnit.Framework;
using Other = Conformance.SelfTests.OtherGateway.Rules.StringToSign;
using Reference = Conformance.ReferenceEndpoint;

namespace Conformance.SelfTests.ProbeTests.Properties;

/// <summary>Three signers written apart agree on any parameters, and on what each gateway makes of the wire.</summary>
[TestFixture]
internal sealed class AgreementTests
{
    private const int Iterations = 1_000;
    private static readonly FormDecoder OtherDecoder = new(new FaultSet(TestHome.Edition, []));

    [Test]
    public void Signer_agrees_with_both_gateways() => Gen.Select(AnyParameters.Set, AnyParameters.Method, AnyParameters.Secret).Sample(
        (set, method, secret) =>
        {
            var stringToSign = Signer.StringToSign(method, set);
            var signature = Signer.Sign(method, set, secret);

            var received = set.Append(new Parameter(CommonNames.Signature, signature)).Select(p => new Reference.Requests.Parameter(p.Name, p.Value, Reference.Requests.ParameterSource.Query));
            Reference.Signing.StringToSign.Of(method, received).Should().Be(stringToSign);
            Reference.Signing.SignatureVerifier.Verifies(signature, stringToSign, secret).Should().BeTrue();

            Other.Of(method, set.Select(p => KeyValuePair.Create(p.Name, p.Value))).Should().Be(stringToSign);
            Other.Sign(secret, stringToSign).Should().Be(signature);
        },
        iter: Iterations,
        print: t => $"{t.Item2} {AnyParameters.Shown(t.Item1)} with {Printed.Of(t.Item3)}");

    [Test]
    public void Both_gateways_verify_what_was_written_on_the_wire() =>
        Gen.Select(AnyParameters.Set, Gen.OneOf("GET", "POST"), Secrets, Gen.Enum<WireEncoding>(), Gen.Int).Sample(
            (set, method, secret, encoding, inQuery) =>
            {
                var draft = Draft(method, set, secret) with { Encoding = encoding, InQuery = set.Where((_, i) => (inQuery >> i & 1) == 1).Select(p => p.Name).ToHashSet() };
                var wire = WireForm.Of(SignedRequest.Of(draft));
                var body = Encoding.Latin1.GetString(wire.Body ?? []);

                var read = Reference.Requests.FormDecoder.Decode(wire.Query, Reference.Requests.ParameterSource.Query, out var isWhole)
                    .Concat(Reference.Requests.FormDecoder.Decode(body, Reference.Requests.ParameterSource.Body, out var isBodyWhole)).ToList();
                (isWhole && isBodyWhole).Should().BeTrue();
                var claimed = read.Single(p => p.Name == CommonNames.Signature).Value;
                Reference.Signing.SignatureVerifier.Verifies(claimed, Reference.Signing.StringToSign.Of(method, read), secret).Should().BeTrue();

                var fields = OtherDecoder.Decode(wire.Query, FieldPlace.Query).Concat(OtherDecoder.Decode(body, FieldPlace.Body)).ToList();
                var signed = fields.Where(f => f.Name != CommonNames.Signature).Select(f => KeyValuePair.Create(f.Name, f.Value));
                Other.Sign(secret, Other.Of(method, signed)).Should().Be(fields.Single(f => f.Name == CommonNames.Signature).Value);
            },
            iter: Iterations,
            print: t => $"{t.Item2} {t.Item4} {AnyParameters.Shown(t.Item1)} with {Printed.Of(t.Item3)}");

    // Settings demand six characters and more.
    private static Gen<string> Secrets => AnyParameters.Secret.Select(s => $"{s}secret");

    private static RequestDraft Draft(string method, Parameter[] set, string secret) => new()
    {
        Method = method,
        Parameters = set,
        Business = [],
        SigningSecret = new Secret(secret),
        Account = null,
        Format = AnswerFormat.Xml,
    };
}
