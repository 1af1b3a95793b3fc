using System.Text.Json;
using Conformance.Probe.Requests;
using Conformance.Probe.Signing;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Signing;

/// <summary>Every published and captured signature is reached again, stage by stage.</summary>
[TestFixture]
internal sealed class SignerTests
{
    private static IEnumerable<TestCaseData> Vectors
    {
        get
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(TestHome.Fixtures, "signing", "vectors.json")));
            return [.. file.RootElement.EnumerateArray().Select(v => new TestCaseData(Vector.Of(v)).SetArgDisplayNames(v.GetProperty("id").GetString()!))];
        }
    }

    [TestCaseSource(nameof(Vectors))]
    public void Vector_is_reached_at_every_stage(Vector vector)
    {
        // Sorting is the signer's business, so the parameters come backwards.
        List<Parameter> parameters = [.. vector.Parameters.Reverse()];

        Signer.CanonicalQuery(parameters).Should().Be(vector.CanonicalQuery);
        Signer.StringToSign(vector.Method, parameters).Should().Be(vector.StringToSign);
        Signer.Sign(vector.Method, parameters, vector.Secret).Should().Be(vector.Signature);
    }

    [Test]
    public void There_are_enough_vectors() => Vectors.Should().HaveCountGreaterThan(15);

    [TestCase("AZaz09-_.~", "AZaz09-_.~")]
    [TestCase(" +*%/&='", "%20%2B%2A%25%2F%26%3D%27")]
    [TestCase("!()\"\n\0", "%21%28%29%22%0A%00")]
    [TestCase("统😀é", "%E7%BB%9F%F0%9F%98%80%C3%A9")]
    [TestCase("", "")]
    public void Text_is_encoded_after_RFC3986(string text, string encoded) => PercentEncoding.Encode(text).Should().Be(encoded);

    [TestCase("%E7%BB%9F+%2a", "统+*")]
    [TestCase("%41", "A")]
    [TestCase("100%", "100%")]
    [TestCase("%4", "%4")]
    [TestCase("%zz%", "%zz%")]
    public void Escape_that_is_none_stays_as_it_is(string encoded, string text) => PercentEncoding.Decode(encoded).Should().Be(text);

    [Test]
    public void Names_are_sorted_by_their_code_points_and_empty_values_signed() =>
        Signer.CanonicalQuery([new("b", ""), new("a.1", "1"), new("B", "2"), new("a", "3"), new("a-1", "4")]).Should().Be("B=2&a=3&a-1=4&a.1=1&b=");

    /// <summary>One vector of the file.</summary>
    internal sealed record Vector(
        string Method, string Secret, IReadOnlyList<Parameter> Parameters, string CanonicalQuery, string StringToSign, string Signature)
    {
        public static Vector Of(JsonElement vector) => new(
            vector.GetProperty("method").GetString()!,
            vector.GetProperty("secret").GetString()!,
            [.. vector.GetProperty("params").EnumerateObject().Select(p => new Parameter(p.Name, p.Value.GetString()!))],
            vector.GetProperty("canonicalQuery").GetString()!,
            vector.GetProperty("stringToSign").GetString()!,
            vector.GetProperty("computedSignature").GetString()!);
    }
}
