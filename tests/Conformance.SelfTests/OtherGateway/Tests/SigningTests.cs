using System.Text.Json.Nodes;
using Conformance.SelfTests.OtherGateway.Proof;
using Conformance.SelfTests.OtherGateway.Rules;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.OtherGateway.Tests;

/// <summary>The shop's signature check and its client's signer, each held against published vectors.</summary>
[TestFixture]
public sealed class SigningTests
{
    private static IEnumerable<TestCaseData> Vectors =>
        from vector in JsonNode.Parse(File.ReadAllText(Path.Combine(Rig.Root(), "fixtures", "signing", "vectors.json")))!.AsArray()
        where vector["verifies"]!.GetValue<bool>()
        select new TestCaseData(vector).SetName($"Published_vector_is_reached({vector["id"]})");

    [TestCaseSource(nameof(Vectors))]
    public void Published_vector_is_reached(JsonNode vector)
    {
        var (method, secret) = (vector["method"]!.ToString(), vector["secret"]!.ToString());
        var parameters = vector["params"]!.AsObject().Select(p => KeyValuePair.Create(p.Key, p.Value!.ToString())).ToList();

        var text = StringToSign.Of(method, parameters);

        text.Should().Be(vector["stringToSign"]!.ToString());
        StringToSign.Sign(secret, text).Should().Be(vector["publishedSignature"]!.ToString());
        ShopClient.Sign(method, secret, parameters).Should().Be(vector["publishedSignature"]!.ToString());
    }
}
