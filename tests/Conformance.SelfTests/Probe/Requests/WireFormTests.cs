using System.Text;
using System.Text.Json;
using Conformance.Model.Conditions;
using Conformance.Model.Specification;
using Conformance.Probe.Requests;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Requests;

/// <summary>What is put on the wire decodes to the parameters that were signed, in every spelling.</summary>
[TestFixture]
internal sealed class WireFormTests
{
    private const string Text = "a b+c*d~e%f/g&h='i统";

    private static IEnumerable<TestCaseData> Captured
    {
        get
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(TestHome.Fixtures, "signing", "vectors.json")));
            return
            [
                .. from v in file.RootElement.EnumerateArray()
                   where v.TryGetProperty("requestQuery", out _)
                   select new TestCaseData(
                       v.GetProperty("method").GetString(), v.GetProperty("requestQuery").GetString() ?? "", v.GetProperty("requestBody").GetString() ?? "",
                       v.GetProperty("params").EnumerateObject().Select(p => new Parameter(p.Name, p.Value.GetString()!)).ToList(),
                       v.GetProperty("computedSignature").GetString()).SetArgDisplayNames(v.GetProperty("id").GetString()!),
            ];
        }
    }

    [TestCaseSource(nameof(Captured))]
    public void Request_of_a_real_client_carries_the_same_parameters_as_ours(
        string method, string query, string body, List<Parameter> parameters, string signature)
    {
        var inQuery = Decoded(query).Select(p => p.Name).ToHashSet();
        var isSignatureKept = Decoded(query + "&" + body).Any(p => p.Name == "Signature");
        var sent = Draft(method, isSignatureKept ? [.. parameters, new Parameter("Signature", signature)] : parameters) with { InQuery = inQuery };

        var wire = WireForm.Of(new SignedRequest { Sent = sent });

        Decoded(wire.Query).Should().BeEquivalentTo(Decoded(query));
        Decoded(Encoding.ASCII.GetString(wire.Body ?? [])).Should().BeEquivalentTo(Decoded(body));
    }

    [TestCase(WireEncoding.Rfc3986, "a%20b%2Bc%2Ad~e%25f%2Fg%26h%3D%27i%E7%BB%9F")]
    [TestCase(WireEncoding.PlusForSpace, "a+b%2Bc%2Ad~e%25f%2Fg%26h%3D%27i%E7%BB%9F")]
    [TestCase(WireEncoding.RawAsterisk, "a%20b%2Bc*d~e%25f%2Fg%26h%3D%27i%E7%BB%9F")]
    [TestCase(WireEncoding.LowerCaseHex, "a%20b%2bc%2ad~e%25f%2fg%26h%3d%27i%e7%bb%9f")]
    public void Each_spelling_decodes_to_the_same_text(WireEncoding encoding, string wire)
    {
        var form = WireForm.Of(new SignedRequest { Sent = Draft("GET", [new("K", Text)]) with { Encoding = encoding } });

        form.Query.Should().Be("K=" + wire);
        Decoded(form.Query).Should().Equal(new Parameter("K", Text));
    }

    [TestCase("GET")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("HEAD")]
    public void Method_without_a_form_carries_all_in_the_query(string method)
    {
        var form = WireForm.Of(new SignedRequest { Sent = Draft(method, [new("b", "1"), new("a", "")]) });

        form.Should().BeEquivalentTo(new { Query = "b=1&a=", Body = (byte[]?)null });
    }

    [Test]
    public void POST_carries_all_in_its_body_but_what_belongs_in_the_query()
    {
        var draft = Draft("POST", [new("b", "1"), new("a", "2"), new("b", "3")]);

        WireForm.Of(new SignedRequest { Sent = draft }).Should().BeEquivalentTo(new { Query = "", Body = "b=1&a=2&b=3"u8.ToArray() });
        WireForm.Of(new SignedRequest { Sent = draft with { InQuery = new HashSet<string> { "b" } } })
            .Should().BeEquivalentTo(new { Query = "b=1&b=3", Body = "a=2"u8.ToArray() });
    }

    [Test]
    public void Bare_request_has_neither_query_nor_body() =>
        WireForm.Of(new SignedRequest { Sent = Draft("GET", []) }).Should().BeEquivalentTo(new { Query = "", Body = (byte[]?)null });

    private static RequestDraft Draft(string method, IReadOnlyList<Parameter> parameters) => new()
    {
        Method = method,
        Parameters = parameters,
        Business = [],
        SigningSecret = null,
        Account = null,
        Format = AnswerFormat.Xml,
    };

    // Forms are decoded here anew, as servers do it.
    private static List<Parameter> Decoded(string form) =>
    [
        .. from pair in form.Split('&', StringSplitOptions.RemoveEmptyEntries)
           let parts = pair.Split('=', 2)
           select new Parameter(Uri.UnescapeDataString(parts[0].Replace('+', ' ')), Uri.UnescapeDataString(parts[1].Replace('+', ' '))),
    ];
}
