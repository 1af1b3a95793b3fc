using System.Text.Json;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.Signing;
using Conformance.SelfTests.ReferenceEndpoint.Calling;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ReferenceEndpoint;

internal sealed class SignatureTests
{
    private static readonly JsonElement[] Vectors = Load();

    private static IEnumerable<TestCaseData> All => Vectors.Select(Case);

    private static IEnumerable<TestCaseData> Captured => Vectors.Where(v => v.TryGetProperty("requestQuery", out _)).Select(Case);

    [TestCaseSource(nameof(All))]
    public void Published_vector_verifies_at_every_stage(JsonElement vector)
    {
        var parameters = ParametersOf(vector).Select(p => new Parameter(p.Key, p.Value, ParameterSource.Query)).ToList();
        var stringToSign = StringToSign.Of(Text(vector, "method"), parameters);

        StringToSign.CanonicalQuery(parameters).Should().Be(Text(vector, "canonicalQuery"));
        stringToSign.Should().Be(Text(vector, "stringToSign"));
        SignatureVerifier.Sign(stringToSign, Text(vector, "secret")).Should().Be(Text(vector, "publishedSignature"));
        SignatureVerifier.Verifies(Text(vector, "publishedSignature"), stringToSign, Text(vector, "secret")).Should().BeTrue();
        SignatureVerifier.Verifies(Text(vector, "publishedSignature"), stringToSign, "another").Should().BeFalse();
    }

    [TestCaseSource(nameof(Captured))]
    public void Captured_request_decodes_to_its_parameters(JsonElement vector)
    {
        var query = FormDecoder.Decode(Text(vector, "requestQuery"), ParameterSource.Query, out var queryWellFormed);
        var body = FormDecoder.Decode(Text(vector, "requestBody"), ParameterSource.Body, out var bodyWellFormed);

        (queryWellFormed && bodyWellFormed).Should().BeTrue();
        query.Concat(body).ToDictionary(p => p.Name, p => p.Value).Should().BeEquivalentTo(ParametersOf(vector));
    }

    [TestCase("a=%zz", "")]
    [TestCase("a=%4", "")]
    [TestCase("a=%E4%B8", "")]
    [TestCase("a=%ff&b=%62&c", "b=b c=")]
    public void Malformed_pair_is_told_and_left_out(string form, string expected)
    {
        var decoded = FormDecoder.Decode(form, ParameterSource.Query, out var wellFormed);

        wellFormed.Should().BeFalse();
        string.Join(' ', decoded.Select(p => $"{p.Name}={p.Value}")).Should().Be(expected);
    }

    private static Dictionary<string, string> ParametersOf(JsonElement vector) =>
        vector.GetProperty("params").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!);

    private static string Text(JsonElement vector, string member) => vector.GetProperty(member).GetString()!;

    private static TestCaseData Case(JsonElement vector) => new TestCaseData(vector).SetArgDisplayNames(Text(vector, "id"));

    private static JsonElement[] Load()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(RepositoryFiles.Locate("fixtures", "signing", "vectors.json")));
        return [.. json.RootElement.EnumerateArray().Select(v => v.Clone())];
    }
}
