using System.Net;
using System.Text;
using System.Text.Json;
using Conformance.Model.Evidence;
using Conformance.Probe.Exchanges;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Exchanges;

/// <summary>No spelling of a secret passes the redactor; what is no secret does.</summary>
[TestFixture]
internal sealed class RedactorTests
{
    private const string Token = SampleSettings.Token;

    private static readonly Redactor Redactor = new(
        [SampleSettings.Account("Main", "LTAIconformance1", SampleSettings.Secret, Token)], TestHome.Edition.Codes);

    private static readonly Func<string, string>[] Spellings =
    [
        s => s,
        Uri.EscapeDataString,
        s => Lower(Uri.EscapeDataString(s)),
        s => Uri.EscapeDataString(Uri.EscapeDataString(s)),
        s => Uri.EscapeDataString(Lower(Uri.EscapeDataString(s))),
        s => WebUtility.UrlEncode(s),
        s => Uri.EscapeDataString(s).Replace("%2A", "*").Replace("%27", "'"),
        WebUtility.HtmlEncode,
        s => s.Replace("&", "&amp;").Replace("'", "&apos;"),
        s => JsonSerializer.Serialize(s)[1..^1],
        s => Escapes(s, c => $"\\u{(int)c:X4}", "+&'"),
        s => Escapes(s, c => $"\\u{(int)c:x4}", "+&'"),
        s => Escapes(s, c => $"\\u{(int)c:x4}", "=&'<>"),
        s => s.Replace("/", "\\/"),
        s => Convert.ToHexString(Encoding.UTF8.GetBytes(s)),
        s => Convert.ToHexString(Encoding.UTF8.GetBytes(s)).ToLowerInvariant(),
        s => Convert.ToBase64String(Encoding.UTF8.GetBytes(s)).TrimEnd('=')[..^1],
        s => Convert.ToBase64String(Encoding.UTF8.GetBytes(s + "&")).TrimEnd('=')[..^2],
        s => Convert.ToBase64String(Encoding.UTF8.GetBytes("x" + s + "y"))[2..^3],
        s => Convert.ToBase64String(Encoding.UTF8.GetBytes("xy" + s + "z"))[3..^3],
        s => Convert.ToBase64String(Encoding.UTF8.GetBytes(s)).TrimEnd('=')[..^1].Replace('+', '-').Replace('/', '_'),
        s => Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(s)),
        s => Encoding.Latin1.GetString(Encoding.BigEndianUnicode.GetBytes(s)),
    ];

    [Test]
    public void Every_spelling_is_masked_in_equal_length_and_labelled(
        [ValueSource(nameof(Spellings))] Func<string, string> spelling, [Values("AccessKeySecret", "SecurityToken")] string which)
    {
        var text = spelling(which == "SecurityToken" ? Token : SampleSettings.Secret);
        var bytes = Encoding.Latin1.GetBytes($"<Message>{text}</Message> and {text}");
        var echoed = new HashSet<string>();

        var masked = Redactor.Masked(bytes, echoed);

        masked.Should().HaveSameCount(bytes);
        Encoding.Latin1.GetString(masked).Should().NotContain(text, "'{0}' is a spelling of the secret", text).And.StartWith("<Message>").And.Contain("</Message> and ");
        echoed.Should().Contain($"Accounts:Main:{which}");
    }

    [TestCase("LTAIconformance1", "LTAI************")]
    [TestCase("abcdef", "abc***")]
    [TestCase("ab", "a*")]
    [TestCase("12345678", "1234****")]
    public void Of_a_key_id_stay_at_most_four_characters_and_half(string id, string shown)
    {
        var redactor = new Redactor([SampleSettings.Account("Main", id, "secretsecret")], []);
        var echoed = new HashSet<string>();

        var masked = redactor.Masked(Encoding.UTF8.GetBytes($"?AccessKeyId={id}&x=AccessKeyId%3D{id}%26"), echoed);

        Encoding.UTF8.GetString(masked).Should().Be($"?AccessKeyId={shown}&x=AccessKeyId%3D{shown}%26");
        echoed.Should().BeEmpty("a key id is no secret");
    }

    [TestCase("&#x4C;&#x54;&#x41;&#x49;&#x31;&#x32;&#x33;&#x34;", "&#x4C;&#x54;&#x41;&#x49;************************")]
    [TestCase(@"\u004cTA\u0049123\u0034", @"\u004cTA\u0049*********")]
    [TestCase("LTAI%31234", "LTAI******")]
    public void Key_id_that_is_escaped_is_shown_as_short(string told, string shown) =>
        new Redactor([SampleSettings.Account("Main", "LTAI1234", "secretsecret")], TestHome.Edition.Codes).Masked(told).Should().Be(shown);

    [TestCase("Forbidden", "<Code>Forbidden.RAM</Code><Message>Forbidden</Message>", "<Code>Forbidden.RAM</Code><Message>Forb*****</Message>")]
    [TestCase("RAM", "Forbidden.RAM RAM", "Forbidden.RAM R**")]
    [TestCase("InvalidOwner", "InvalidOwnerId InvalidOwner InvalidOwners", "InvalidOwnerId InvalidOwner InvalidOwners")]
    [TestCase("Forbidden", "Forbidden.Other", "Forb*****.Other")]
    public void Key_id_within_a_code_of_the_table_is_spared(string id, string text, string expected) =>
        new Redactor([SampleSettings.Account("Main", id, "secretsecret")], TestHome.Edition.Codes).Masked(text).Should().Be(expected);

    [Test]
    public void Secret_that_holds_another_and_secrets_side_by_side_are_masked_whole()
    {
        var redactor = new Redactor([SampleSettings.Account("A", "key-a", "secret"), SampleSettings.Account("B", "key-b", "secret-and-more")], []);
        var echoed = new SortedSet<string>();

        Encoding.UTF8.GetString(redactor.Masked("secret-and-moresecret"u8.ToArray(), echoed)).Should().Be(new string('*', 21));
        echoed.Should().Equal("Accounts:A:AccessKeySecret", "Accounts:B:AccessKeySecret");
    }

    [Test]
    public void Text_without_a_secret_is_left_alone()
    {
        var bytes = Encoding.UTF8.GetBytes(SampleAnswer.SuccessXml);

        Redactor.Masked(bytes, null).Should().BeSameAs(bytes);
    }

    [Test]
    public async Task Secret_in_body_and_header_of_a_response_is_masked_and_named()
    {
        using var server = new RawServer(RawServer.Response($"<a>{SampleSettings.Secret}</a>", headers: $"X-Echo: {SampleSettings.Secret}\r\n"));

        var exchange = await Sender.GetAsync(SampleSettings.Endpoint(server.Url));

        exchange.SecretsEchoed.Should().Equal("Accounts:Main:AccessKeySecret");
        exchange.Response!.Header("X-Echo").Should().Be(new string('*', SampleSettings.Secret.Length));
        exchange.Response.Body.Should().Be(Payload.Of($"<a>{new string('*', SampleSettings.Secret.Length)}</a>"));
    }

    private static string Escapes(string text, Func<char, string> escape, string which) =>
        string.Concat(text.Select(c => which.Contains(c) ? escape(c) : $"{c}"));

    private static string Lower(string encoded) =>
        System.Text.RegularExpressions.Regex.Replace(encoded, "%[0-9A-F]{2}", m => m.Value.ToLowerInvariant());

    [Test]
    public async Task Secret_after_the_status_is_named()
    {
        using var server = new RawServer($"HTTP/1.1 400 Not with {SampleSettings.Secret}\r\nContent-Length: 0\r\n\r\n");

        (await Sender.GetAsync(SampleSettings.Endpoint(server.Url))).SecretsEchoed.Should().Equal("Accounts:Main:AccessKeySecret");
    }
}
