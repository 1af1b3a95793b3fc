using System.Text;
using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Probe.Requests;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Exchanges;

/// <summary>Turns what went and came into what may be recorded: secrets and configured header values masked.</summary>
internal sealed class Recording(EndpointSettings endpoint, Redactor redactor)
{
    private const string FormType = "application/x-www-form-urlencoded";

    /// <summary>The headers a request is sent with, but for those of its body.</summary>
    public IEnumerable<Header> HeadersOf(RequestDraft draft) =>
        [.. endpoint.Headers.ContainsKey(SuiteAgent.Header.Name) ? [] : new[] { SuiteAgent.Header }, .. endpoint.Headers.Select(h => new Header { Name = h.Key, Value = h.Value }), .. draft.Headers];

    public RawRequest Sent(RequestDraft draft, WireForm wire, string target) => new()
    {
        Method = draft.Method,
        Url = redactor.Masked(target),
        Headers =
        [
            .. HeadersOf(draft).Select(Shown),
            .. wire.Body is null ? [] : new[] { new Header { Name = "Content-Type", Value = FormType } },
            .. wire.Body is not null && draft.Framing == BodyFraming.Chunked ? new[] { new Header { Name = "Transfer-Encoding", Value = "chunked" } } : [],
        ],
        Body = wire.Body is null ? null : new Payload(redactor.Masked(wire.Body, null)),
    };

    public RawResponse Received(HttpResponseMessage message, byte[] body, ISet<string> echoed)
    {
        // The words after the status are not recorded, but a secret in them is told all the same.
        Masked(message.ReasonPhrase ?? "", echoed);
        return new RawResponse
        {
            Status = (int)message.StatusCode,
            Headers =
            [
                .. from header in message.Headers.NonValidated.Concat(message.Content.Headers.NonValidated)
                   from value in header.Value
                   select new Header { Name = Masked(header.Key, echoed), Value = Masked(value, echoed) },
            ],
            Body = new Payload(redactor.Masked(body, echoed)),
        };
    }

    // HTTP's own texts are read as Latin-1, one character a byte.
    private string Masked(string text, ISet<string> echoed) => Encoding.Latin1.GetString(redactor.Masked(Encoding.Latin1.GetBytes(text), echoed));

    // A configured header may be a credential of a gate before the endpoint; only Host is none.
    private Header Shown(Header header) =>
        endpoint.Headers.ContainsKey(header.Name) && !header.Name.Equals("Host", StringComparison.OrdinalIgnoreCase)
            ? header with { Value = new string('*', header.Value.Length) }
            : header with { Value = redactor.Masked(header.Value) };
}
